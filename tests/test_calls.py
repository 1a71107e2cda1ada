"""A call from its typed arguments to its request, by clients of both kinds over scripted transports."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import pytest

from generator.runtime.client.calls import Body, Operation, Outcome, Parameter
from generator.runtime.client.clients import ClientOptions, Provider
from generator.runtime.client.errors import ApiTimeoutError, RequestError
from generator.runtime.client.failures import TimedOut
from generator.runtime.client.options import RequestOptions
from generator.runtime.client.servers import Server
from generator.runtime.client.timeouts import Timeout
from generator.runtime.client.wire import Request
from generator.runtime.decoding import read_object
from tests.support.calling import World
from tests.support.fakes import Answer

JSON = (("Content-Type", "application/json"),)
OK = Answer(200, b'{"id": 1}', JSON)
EVENTS = Answer(200, b'data: {"n": 1}\n\ndata: [DONE]\n\n', (("Content-Type", "text/event-stream"),))
KITE = Outcome("200", "application/json", lambda: read_object)

SHOW: Operation[Any] = Operation("kites.show", "GET", "/kites/{id}", (Parameter("id", "path"), Parameter("wind", "query")), (), (KITE,))
FLY: Operation[Any] = Operation("kites.fly", "POST", "/kites", (Parameter("X-Hand", "header", "hand"),), (Body(),), (KITE,))
CHAT: Operation[Any] = Operation(
    "kites.chat",
    "POST",
    "/chat",
    (),
    (Body(),),
    (KITE, Outcome("200", "text/event-stream", lambda: read_object, stream="events", ends=("[DONE]",))),
    streams="asked",
)
SEARCH: Operation[Any] = Operation("kites.search", "POST", "/search", (), (Body(whole=True),), (KITE,))


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


def sent(world: World) -> Request:
    (request,) = world.script.requests
    return request


def headers(world: World) -> dict[str, str]:
    return {name.lower(): value for name, value in sent(world).revealed_headers()}


def test_a_request_is_what_the_caller_set(world: World) -> None:
    assert world.call(FLY, OK, height=3, hand="left", name="é") == {"id": 1}
    request = sent(world)
    assert (request.method, request.url) == ("POST", "https://api.test/v1/kites")
    assert world.script.bodies == ['{"height":3,"name":"é"}'.encode()]
    assert request.headers == (
        ("Accept", "application/json"),
        ("Accept-Encoding", "gzip, deflate"),
        ("User-Agent", "kites-client"),
        ("X-Hand", "left"),
        ("Content-Type", "application/json"),
    )


def test_nothing_is_sent_that_was_not_given(world: World) -> None:
    world.call(SHOW, OK, id=7)
    assert sent(world).url == "https://api.test/v1/kites/7"
    assert sent(world).body is None
    assert "content-type" not in headers(world)


ACCEPTED: list[tuple[tuple[Outcome, ...], str]] = [
    ((KITE,), "application/json"),
    ((Outcome("204"),), "application/json"),
    ((Outcome("200", "audio/mpeg"), Outcome("200", "text/plain")), "audio/mpeg, text/plain"),
    ((KITE, Outcome("400", "text/plain", error=True)), "application/json"),
    ((), "application/json"),
]


@pytest.mark.parametrize("outcomes, accept", ACCEPTED)
def test_documented_media_types_are_asked_for(world: World, outcomes: tuple[Outcome, ...], accept: str) -> None:
    world.call(Operation("kites.show", "GET", "/", outcomes=outcomes), OK if KITE in outcomes else Answer(204))
    assert headers(world)["accept"] == accept


def test_headers_of_the_options_win(world: World) -> None:
    world.options = {"headers": {"X-Hand": "both", "user-agent": "mine", "X-More": "1"}}
    world.call(FLY, OK, name="a", options=RequestOptions(headers={"X-HAND": "right", "ACCEPT": None, "content-type": "application/x+json"}))
    assert headers(world) == {
        "accept-encoding": "gzip, deflate",
        "user-agent": "mine",
        "x-hand": "right",
        "x-more": "1",
        "content-type": "application/x+json",
    }
    world.call(FLY, OK, name="a", hand="left")
    assert headers(world)["x-hand"] == "left"


@pytest.mark.parametrize("bad", [{"X-A": "a\r\nX-B: b"}, {"X-A\n": "a"}, {"X-A": "\u20ac"}])
def test_headers_that_cannot_be_sent_are_refused(world: World, bad: Mapping[str, str]) -> None:
    for options, mine in ((RequestOptions(headers=bad), {}), (RequestOptions(), {"headers": bad})):
        world.options = cast(ClientOptions, mine)
        with pytest.raises(RequestError, match="the header 'X-A"):
            world.call(SHOW, OK, id=7, options=options)
        assert not world.script.requests


def test_queries_of_client_call_and_options(world: World) -> None:
    world.options = {"query": {"version": 1, "wind": "none"}}
    world.call(SHOW, OK, id=7, options=RequestOptions(query={"wind": "west", "more": [1, 2]}))
    assert sent(world).url.partition("?")[2] == "version=1&wind=west&more=1&more=2"


def test_an_idempotency_key_is_sent(world: World) -> None:
    world.call(FLY, OK, name="a", options=RequestOptions(idempotency_key="k-1"))
    assert headers(world)["idempotency-key"] == "k-1"


@pytest.mark.parametrize("base", ["https://other.test/api", "https://other.test/api/", "http://[::1]:8080"])
def test_the_base_url_is_put_before_the_path(world: World, base: str) -> None:
    world.options = {"base_url": base}
    world.call(SHOW, OK, id=7)
    assert sent(world).url == base.rstrip("/") + "/kites/7"


@pytest.mark.parametrize("server, url", [("https://files.test/v2/", "https://files.test/v2/f"), ("/v2", "https://api.test/v2/f")])
def test_an_operation_may_be_served_elsewhere(world: World, server: str, url: str) -> None:
    operation: Operation[Any] = Operation("files.show", "GET", "/f", outcomes=(KITE,), servers=(Server(server),))
    world.call(operation, OK)
    assert sent(world).url == url
    world.options = {"base_url": "http://localhost:1/v1"}
    world.call(operation, OK)
    assert sent(world).url == "http://localhost:1/v1/f"


ELSEWHERE = (
    Server("https://{region}.files.test/{version}", {"region": ("eu", ("eu", "us")), "version": ("v1", ())}),
    Server("https://files.{zone}.test", {"zone": ("z", ())}),
)
REGIONS = tuple(Server(f"https://{{region}}.{number}.test", {"region": ("eu", ())}) for number in range(3))


@pytest.mark.parametrize(
    "options, url",
    [
        ({}, "https://eu.files.test/v1/f"),
        ({"variables": {"region": "us"}}, "https://us.files.test/v1/f"),
        ({"server": 1, "variables": {"region": "us"}}, "https://files.z.test/f"),
        ({"server": 2}, "https://eu.files.test/v1/f"),
    ],
)
def test_the_server_of_an_operation_is_chosen_as_the_client_s(world: World, options: ClientOptions, url: str) -> None:
    operation: Operation[Any] = Operation("files.show", "GET", "/f", outcomes=(KITE,), servers=ELSEWHERE)
    world.provider, world.options = Provider("Kites", REGIONS), options
    world.call(operation, OK)
    assert sent(world).url == url
    world.options = {"variables": {"region": "mars"}}
    with pytest.raises(RequestError, match="files.show: the variable 'region' is 'mars', not one of 'eu', 'us'"):
        world.call(operation, OK)


def test_a_body_as_one_value_and_keywords_over_it(world: World) -> None:
    world.call(FLY, OK, {"name": "a", "height": 1}, height=2, hand="left")
    assert world.script.bodies == [b'{"name":"a","height":2}']
    for call in ({"body": [1, 2]}, {}):
        world.call(SEARCH, OK, *([] if call else [[1, 2]]), **call)
        assert world.script.bodies == [b"[1,2]"]


REFUSED: list[tuple[tuple[Any, ...], dict[str, Any], str]] = [
    (({}, {}), {}, "2 values were given without a keyword"),
    ((), {"options": {"timeout": 3}}, "options is a RequestOptions, not a dict"),
]


@pytest.mark.parametrize("body, params, message", REFUSED)
def test_calls_that_are_refused(world: World, body: Any, params: Any, message: str) -> None:
    with pytest.raises(RequestError, match=message):
        world.call(FLY, OK, *body, name="a", **params)
    assert not world.script.requests


def test_an_unknown_argument_of_a_call_without_a_body_is_refused(world: World) -> None:
    with pytest.raises(RequestError, match="kites.show takes no argument 'colour'"):
        world.call(SHOW, OK, id=7, colour="red")


# Streams


def test_a_stream_is_asked_for_by_the_keyword(world: World) -> None:
    assert world.call(CHAT, EVENTS, prompt="x", stream=True) == [{"n": 1}]
    assert headers(world)["accept"] == "text/event-stream"
    assert world.script.bodies == [b'{"prompt":"x","stream":true}']
    assert world.call(CHAT, OK, {"prompt": "x", "stream": True}, stream=False) == {"id": 1}
    with pytest.raises(RequestError, match="kites.chat: the body asks for a stream; say stream=True beside it"):
        world.call(CHAT, EVENTS, {"prompt": "x", "stream": True})
    assert not world.script.requests


def test_a_twin_always_streams(world: World) -> None:
    twin: Operation[Any] = Operation(
        "kites.watch",
        "POST",
        "/chat",
        bodies=(Body(asking={"stream": True}),),
        outcomes=(Outcome("", "", lambda: read_object, stream="events"),),
        streams="always",
    )
    for body, keys in (((), {"prompt": "x"}), (({"prompt": "x"},), {})):
        assert world.call(twin, EVENTS, *body, **keys) == [{"n": 1}]
        assert world.script.bodies == [b'{"prompt":"x","stream":true}']


# Time


@pytest.mark.parametrize(
    "client, call, total",
    [
        ({}, {}, 600.0),
        ({"timeout": 5.0}, {}, 5.0),
        ({"timeout": None}, {}, None),
        ({"timeout": 5.0}, {"timeout": None}, None),
        ({"timeout": 5.0}, {"timeout": 7}, 7),
        ({"timeout": 5.0}, {"timeout": Timeout(total=9)}, 9),
    ],
)
def test_the_limit_of_a_whole_call(world: World, client: ClientOptions, call: dict[str, Any], total: float | None) -> None:
    world.options = client
    world.call(SHOW, OK, id=7, options=RequestOptions(**call))
    assert world.script.timeouts[0].total == total


def test_a_dripping_server_meets_the_deadline(world: World) -> None:
    def pieces() -> Any:
        for _ in range(100):
            world.clock.advance(1)
            yield b" "

    with pytest.raises(ApiTimeoutError) as caught:
        world.call(SHOW, Answer(200, pieces(), JSON), id=7, options=RequestOptions(timeout=3))
    assert (caught.value.phase, caught.value.sent, caught.value.status, len(caught.value.body)) == ("total", True, 200, 2)


def test_a_failure_is_told_as_one(world: World) -> None:
    world.options = {"max_retries": 0}
    with pytest.raises(ApiTimeoutError) as caught:
        world.call(FLY, cast(Any, TimedOut("connect", sent=False)), name="a")
    assert (caught.value.phase, caught.value.sent, caught.value.status) == ("connect", False, 0)
    assert caught.value.__cause__ is None and caught.value.__context__ is None
