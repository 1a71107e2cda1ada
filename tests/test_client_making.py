"""What a client is made with: servers, secrets, transports."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading
import traceback
from typing import Any, cast

import pytest

from generator.runtime.client.calls import Operation, Outcome, Parameter, Scheme
from generator.runtime.client.client_settings import settings_of
from generator.runtime.client.clients import ClientOptions, Provider
from generator.runtime.client.errors import ApiError, RequestError
from generator.runtime.client.options import RequestOptions
from generator.runtime.client.secrets import Secret
from generator.runtime.client.servers import Server
from generator.runtime.client.timeouts import Timeout
from generator.runtime.client.wire import Request
from generator.runtime.decoding import read_object
from tests.support.calling import AsyncClient, Client, World
from tests.support.fakes import Answer, FakeAsyncTransport, FakeTransport, Script

JSON = (("Content-Type", "application/json"),)
OK = Answer(200, b'{"id": 1}', JSON)
KITE = Outcome("200", "application/json", lambda: read_object)

SHOW: Operation[Any] = Operation("kites.show", "GET", "/kites/{id}", (Parameter("id", "path"),), (), (KITE,))


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


def sent(world: World) -> Request:
    (request,) = world.script.requests
    return request


def headers(world: World) -> dict[str, str]:
    return {name.lower(): value for name, value in sent(world).revealed_headers()}


REGIONS = Provider(
    "Kites",
    (
        Server("https://a.test"),
        Server("https://{region}.test:{port}/{path}", {"region": ("eu", ("eu", "us")), "port": ("443", ()), "path": ("", ())}),
    ),
)


@pytest.mark.parametrize(
    "options, url",
    [
        ({}, "https://a.test/kites/7"),
        ({"server": 1}, "https://eu.test:443/kites/7"),
        ({"server": 1, "variables": {"region": "us", "path": "v3"}}, "https://us.test:443/v3/kites/7"),
    ],
)
def test_servers_and_their_variables(world: World, options: ClientOptions, url: str) -> None:
    world.provider, world.options = REGIONS, options
    world.call(SHOW, OK, id=7)
    assert sent(world).url == url


@pytest.mark.parametrize(
    "options, message",
    [
        ({"server": 2}, "server is 2, but there are 2, from 0 on"),
        ({"server": -1}, "server is -1"),
        ({"server": 1, "variables": {"region": "mars"}}, "'region' is 'mars', not one of 'eu', 'us'"),
        ({"variables": {"moon": "1"}}, "has no variable 'moon' \\(known: none\\)"),
        ({"server": 1, "variables": {"port": "x"}}, "is no URL"),
        ({"base_url": "https://a.test", "server": 0}, "base_url is given"),
        ({"base_url": "a.test"}, "begins with http:// or https://"),
        ({"base_url": "https://u:canary@a.test"}, "a URL with a user or password is not taken"),
        ({"base_url": "https://a.test?v=1"}, "give what belongs to the query as query"),
        ({"base_url": "https://a.test/\n"}, "base_url"),
        ({"max_retries": -1}, "max_retries is -1"),
        ({"base_url": ""}, "begins with http:// or https://"),
        ({"base_url": "localhost:8000"}, "begins with http:// or https:// and a host; did you mean http://localhost:8000\\?$"),
        ({"base_url": "ftp://a.test"}, "https:// and a host$"),
        ({"base_url": 5}, "base_url is of type int, and no text"),
        ({"max_retries": True}, "max_retries is of type bool, and no whole number"),
        ({"max_retries": 1.0}, "max_retries is of type float"),
        ({"max_retries": None}, "max_retries is None"),
        ({"timeout": "5"}, "timeout is a str, and no number of seconds"),
        ({"timeout": 10**400}, "timeout: that many seconds are no length of time"),
        ({"timeout": float("nan")}, "timeout: nan seconds"),
        ({"headers": [("X-A", "1")]}, "headers is of type list, and no mapping"),
        ({"headers": {"X-A": 1}}, "headers: the header 'X-A' is of type int, and no text"),
        ({"headers": {"X-A": "canary\r\nX-B: 1"}}, "headers: the header 'X-A' holds a control character"),
        ({"query": "a=1"}, "query is of type str, and no mapping"),
        ({"before": print}, "before is of type builtin_function_or_method, and no list of functions: give \\[print\\]"),
        ({"after": [5]}, "after: of type int is no function"),
        ({"before": [asyncio.sleep]}, "before: hooks are plain functions, not async ones"),
        ({"cookies": "a=1"}, "cookies is of type str, neither a bool nor a CookieJar"),
        ({"transport": 5}, "transport is of type int, which has no method send"),
        ({"transport": FakeTransport}, "transport is a class: give FakeTransport\\(\\)"),
    ],
)
def test_what_a_client_cannot_be_made_with(options: ClientOptions, message: str) -> None:
    for kind in (Client, AsyncClient):
        with pytest.raises(RequestError, match=message) as caught:
            kind(REGIONS, {}, cast(Any, options))
        assert "canary" not in str(caught.value)


@pytest.mark.parametrize("key", [b"canary", 5, lambda: "canary"])
def test_a_secret_is_a_text(key: Any) -> None:
    for kind in (Client, AsyncClient):
        with pytest.raises(RequestError, match="^api_key is no text$"):
            kind(REGIONS, {"api_key": key}, {})


@pytest.mark.parametrize(
    "options, message",
    [
        ({"max_retries": -1}, "max_retries is -1"),
        ({"max_retries": 0.5}, "max_retries is of type float"),
        ({"timeout": True}, "timeout is a bool"),
    ],
)
def test_what_cannot_be_said_for_a_call(options: Any, message: str) -> None:
    with pytest.raises(RequestError, match=message):
        RequestOptions(**options)


@pytest.mark.parametrize("name", ["connect", "read", "write", "pool", "total"])
@pytest.mark.parametrize("limit", [-1, float("nan"), float("inf"), True, "5", 10**400])
def test_a_limit_is_a_length_of_time(name: str, limit: Any) -> None:
    with pytest.raises(ValueError, match=f"^{name}"):
        Timeout(**{name: limit})


def test_an_option_that_there_is_not_is_refused() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'max_retrys'"):
        Client(REGIONS, {}, cast(Any, {"max_retrys": 3}))
    with pytest.raises(RequestError, match="Kites documents no server: base_url is needed"):
        Client(Provider("Kites"), {}, {})


def locals_of(error: BaseException) -> list[str]:
    """What a logger that is told too much would write: each frame of ours with its variables."""
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    return [f"{frame.line}: {frame.locals}" for frame in frames if "/runtime/" in frame.filename]


BEARER = Scheme("key", "bearer", ("api_key",), "KITES_KEY")
BASIC = Scheme("basic", "basic", ("username", "password"), "KITES_BASIC")


@pytest.mark.parametrize("given", ["canary-key", Secret("canary-key")])
def test_a_secret_is_sent_and_never_seen(world: World, given: str | Secret, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    world.provider, world.secrets = Provider("Kites", (Server("https://api.test"),), (BEARER,)), {"api_key": given}
    world.call(SHOW, OK, id=7)
    assert headers(world)["authorization"] == "Bearer canary-key"
    with pytest.raises(ApiError) as caught:
        world.call(SHOW, Answer(401, b'{"error": {"message": "wrong key: canary-key"}}', JSON), id=7)
    assert str(caught.value) == "401 Unauthorized: wrong key: ***"
    client = Client(world.provider, {"api_key": given}, {"transport": FakeTransport(Script())})
    seen = [
        repr(caught.value),
        str(caught.value),
        caplog.text,
        repr(client),
        repr(vars(client)),
        repr(client.kites),
        *locals_of(caught.value),
    ]
    assert not [text for text in seen if "canary-key" in text]
    with pytest.raises(TypeError):
        pickle.dumps(client)


@pytest.mark.parametrize(
    "scheme, variables, given, header",
    [
        (BEARER, {"KITES_KEY": "from-there"}, {"api_key": None}, "Bearer from-there"),
        (BEARER, {"KITES_KEY": "from-there"}, {"api_key": "mine"}, "Bearer mine"),
        (BASIC, {"KITES_BASIC": "ann:pass:word"}, {}, "Basic YW5uOnBhc3M6d29yZA=="),
        (BASIC, {"KITES_BASIC": "x:y"}, {"username": "ann", "password": "pass:word"}, "Basic YW5uOnBhc3M6d29yZA=="),
        (BEARER, {}, {}, None),
    ],
)
def test_secrets_of_the_environment(
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    scheme: Scheme,
    variables: dict[str, str],
    given: dict[str, str | None],
    header: str | None,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    world.provider, world.secrets = Provider("Kites", (Server("https://api.test"),), (scheme,)), dict(given)
    world.call(SHOW, OK, id=7)
    assert headers(world).get("authorization") == header


def test_a_variable_of_another_form_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KITES_BASIC", "canary")
    with pytest.raises(RequestError, match="KITES_BASIC holds no username:password") as caught:
        settings_of(Provider("Kites", (Server("https://api.test"),), (BASIC,)), {}, {})
    assert not [text for text in locals_of(caught.value) if "canary" in text]


def test_a_missing_secret_is_named_before_anything_is_sent(world: World) -> None:
    operation: Operation[Any] = Operation("kites.show", "GET", "/", outcomes=(KITE,), security=(("key",),))
    world.provider = Provider("Kites", (Server("https://api.test"),), (BEARER,))
    with pytest.raises(RequestError, match="kites.show needs api_key .*KITES_KEY"):
        world.call(operation, OK)
    world.call(operation, OK, options=RequestOptions(headers={"Authorization": "Bearer other"}))
    assert headers(world)["authorization"] == "Bearer other"


# The client itself


class _Closable(FakeTransport):
    closed = 0

    def close(self) -> None:
        self.closed += 1


def test_a_transport_that_was_given_stays_open_and_the_client_does_not() -> None:
    transport = _Closable(Script(OK))
    with Client(REGIONS, {}, {"transport": transport}) as client:
        client.kites.call(SHOW, id=7)
    assert transport.closed == 0
    with pytest.raises(RequestError, match="the client is closed"):
        client.kites.call(SHOW, id=7)


def test_the_clients_own_transport_is_made_once_and_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[_Closable] = []

    def make() -> _Closable:
        made.append(_Closable(Script(*[OK] * 8)))
        return made[-1]

    monkeypatch.setattr("generator.runtime.client.clients.default_transport", make)
    with Client(REGIONS, {}, {}) as client:
        assert not made
        threads = [threading.Thread(target=client.kites.call, args=(SHOW,), kwargs={"id": 7}) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    client.close()
    assert [transport.closed for transport in made] == [1]


def test_the_async_clients_own_transport_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Closable(FakeAsyncTransport):
        closed = 0

        async def close(self) -> None:
            self.closed += 1

    own = Closable(Script(OK))
    monkeypatch.setattr("generator.runtime.client.clients.default_async_transport", lambda: own)

    async def use() -> None:
        async with AsyncClient(REGIONS, {}, {}) as client:
            await client.kites.call(SHOW, id=7)
        with pytest.raises(RequestError, match="the client is closed"):
            await client.kites.call(SHOW, id=7)

    asyncio.run(use())
    assert own.closed == 1


def test_without_httpx2_there_is_the_standard_library(monkeypatch: pytest.MonkeyPatch) -> None:
    from generator.runtime.client import clients

    assert type(clients.default_transport()).__name__ == "HttpxTransport"

    def find_nothing(name: str) -> None:
        assert name == "httpx2"

    monkeypatch.setattr(clients, "find_spec", find_nothing)
    assert type(clients.default_transport()).__name__ == "StdlibTransport"
    with pytest.raises(ImportError, match="the async client needs httpx2"):
        clients.default_async_transport()


def test_a_client_tells_what_it_is() -> None:
    assert repr(Client(REGIONS, {}, {})) == "<Client of Kites at https://a.test>"
    assert repr(AsyncClient(REGIONS, {}, {})) == "<AsyncClient of Kites at https://a.test>"
    assert repr(Client(REGIONS, {}, {}).kites) == "<_Kites of Kites>"
