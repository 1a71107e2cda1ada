"""What lets a call in: keys, passwords, tokens (``runtime/client/security.py``, ``oauth.py``), and that none of it is ever seen."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import traceback
from dataclasses import replace
from typing import Any

import pytest

from generator.runtime.client.attempts import attempt, authorized
from generator.runtime.client.calls import Operation, Scheme
from generator.runtime.client.effects import Course, Opened, run, run_async
from generator.runtime.client.errors import ApiConnectionError, ApiDecodeError, ApiError, AuthenticationError, RequestError, ServerError
from generator.runtime.client.failures import Broken, Failure
from generator.runtime.client.oauth import Grant, Token, TokenCache
from generator.runtime.client.options import RequestOptions
from generator.runtime.client.reply import Reply
from generator.runtime.client.secrets import Secret
from generator.runtime.client.security import credentials
from generator.runtime.client.settings import Settings
from generator.runtime.client.timeouts import Deadline
from generator.runtime.client.wire import Credentials, Request
from tests.support.fakes import Answer, FakeAsyncTransport, FakeClock, FakeTransport, Script

SCHEMES = (
    Scheme("Key", "bearer", ("api_key",), "KITES_API_KEY"),
    Scheme("Login", "basic", ("username", "password")),
    Scheme("Header", "header:X-Key", ("header_key",), "KITES_HEADER_KEY"),
    Scheme("Query", "query:key", ("query_key",)),
    Scheme("Cookie", "cookie:sid", ("cookie_key",)),
    Scheme("Client", "oauth2", ("client_id", "client_secret"), token_url="/oauth/token"),
)
CLIENT = {"client_id": "me", "client_secret": "s3cret: +"}
GET = Request("GET", "https://api.test/v1/things")
OK = Answer(200, b"done")


def operation(*alternatives: tuple[str, ...]) -> Operation[None]:
    return Operation("things.list", "GET", "/things", security=alternatives)


def settings(secrets: dict[str, str], **more: Any) -> Settings:
    held = {name: Secret(text) for name, text in secrets.items()}
    return Settings(name="kites", base_url="https://api.test/v1", schemes=SCHEMES, secrets=held, **more)


def revealed(found: Credentials | Grant) -> list[str]:
    assert isinstance(found, Credentials)
    request = Request("GET", "https://api.test/", credentials=found)
    return [f"{name}: {value}" for name, value in request.revealed_headers()] + request.revealed_url().split("?")[1:]


ANY: Operation[None] = Operation("things.list", "GET", "/things")
BASIC = "Authorization: Basic dcOhOnDDoXNzIDop"
FOUND: dict[str, tuple[Operation[None], dict[str, str], list[str]]] = {
    "bearer": (operation(("Key",)), {"api_key": "k1"}, ["Authorization: Bearer k1"]),
    "basic, in UTF-8": (operation(("Login",)), {"username": "uá", "password": "páss :)"}, [BASIC]),
    "header": (operation(("Header",)), {"header_key": "k1"}, ["X-Key: k1"]),
    "query": (operation(("Query",)), {"query_key": "k&1 é"}, ["key=k%261%20%C3%A9"]),
    "cookie": (operation(("Cookie",)), {"cookie_key": "k1"}, ["Cookie: sid=k1"]),
    "the first that has its secrets": (operation(("Key",), ("Header",), ("Query",)), {"query_key": "q", "header_key": "h"}, ["X-Key: h"]),
    "two at once": (
        operation(
            ("Header", "Query"),
        ),
        {"query_key": "q", "header_key": "h"},
        ["X-Key: h", "key=q"],
    ),
    "two, one of which is missing": (
        operation(("Header", "Query"), ("Key",)),
        {"query_key": "q", "api_key": "k"},
        ["Authorization: Bearer k"],
    ),
    "none needed": (operation(), {"api_key": "k"}, []),
    "none needed, as an alternative": (operation(("Key",), ()), {}, []),
    "none needed, but there": (operation((), ("Key",)), {"api_key": "k"}, ["Authorization: Bearer k"]),
    "none named: the client's first": (ANY, {"query_key": "q", "header_key": "h"}, ["X-Key: h"]),
    "none named, none there": (ANY, {}, []),
    "empty is none": (operation(("Key",), ()), {"api_key": ""}, []),
}


@pytest.mark.parametrize("name", FOUND)
def test_which_secrets_go_where(name: str) -> None:
    asked, secrets, expected = FOUND[name]
    assert revealed(credentials(asked, settings(secrets))) == expected


MISSING: list[tuple[tuple[tuple[str, ...], ...], str]] = [
    ((("Key",),), "api_key (or the environment variable KITES_API_KEY)"),
    ((("Login",),), "username and password"),
    ((("Key",), ("Header", "Query")), "api_key (or the environment variable KITES_API_KEY); or header_key"
     " (or the environment variable KITES_HEADER_KEY) and query_key"),
    ((("mutualTLS",),), "the security scheme mutualTLS, which this client does not have"),
]  # fmt: skip


@pytest.mark.parametrize(("alternatives", "needs"), MISSING)
def test_missing_secrets_are_named(alternatives: tuple[tuple[str, ...], ...], needs: str) -> None:
    with pytest.raises(RequestError) as raised:
        credentials(operation(*alternatives), settings({}))
    assert raised.value.message == f"kites: things.list needs {needs}"


def test_what_is_set_by_hand_goes_first() -> None:
    with_key = settings({"api_key": "k", "query_key": "q"})
    own = RequestOptions(headers={"authorization": "Token mine"}, query={"key": "mine"})
    none = RequestOptions(headers={"Authorization": None})
    assert credentials(operation(("Key", "Query")), with_key, own) == Credentials()
    assert credentials(operation(("Key", "Query")), settings({}), own) == Credentials()
    assert revealed(credentials(operation(("Key", "Query")), with_key, none)) == ["key=q"]
    assert credentials(operation(("Key",)), settings({}, headers={"Authorization": "Token mine"})) == Credentials()


FLAWS = [
    ("Key", {"api_key": "canary\n"}, "api_key has a line break or another control character in it"),
    ("Key", {"api_key": "canary\ud800"}, "api_key has a line break or another control character in it"),
    ("Key", {"api_key": " canary"}, "api_key has blanks around it"),
    ("Key", {"api_key": "canary\u200b"}, "api_key has characters in it that are not ASCII"),
    ("Key", {"api_key": "Bearer canary"}, "api_key has a blank in it; it is given without the word Bearer"),
    ("Header", {"header_key": "canary\x00"}, "header_key has a line break or another control character in it"),
    ("Header", {"header_key": "“canary”"}, "header_key has characters in it that are not ASCII"),
    ("Query", {"query_key": "canary "}, "query_key has blanks around it"),
    ("Cookie", {"cookie_key": "canary; a=b"}, "cookie_key has characters in it that a cookie cannot hold"),
    ("Login", {"username": "can:ary", "password": "x"}, "username has a colon in it, which a user name cannot have"),
    ("Login", {"username": "x", "password": "canary\r"}, "password has a line break or another control character in it"),
    ("Client", {"client_id": "x", "client_secret": "canary\ud800"}, "client_secret has a line break or another control character in it"),
]


@pytest.mark.parametrize(("scheme", "secrets", "message"), FLAWS)
def test_secrets_that_cannot_be_sent(scheme: str, secrets: dict[str, str], message: str) -> None:
    with pytest.raises(RequestError) as raised:
        credentials(operation((scheme,)), settings(secrets))
    assert raised.value.message == f"kites: {message}"
    frames = [frame for frame in told(raised.value) if "test_security" not in frame.splitlines()[0]]
    assert "canary" not in "".join(frames)


def told(error: BaseException) -> list[str]:
    """A traceback as the most talkative of loggers writes it."""
    return list(traceback.TracebackException.from_exception(error, capture_locals=True, max_group_width=1).format())


def test_the_traceback_shows_what_is_not_hidden() -> None:
    def careless(key: str) -> None:
        raise RequestError("no")

    with pytest.raises(RequestError) as raised:
        careless("canary")
    assert "canary" in "".join(told(raised.value))


class World:
    """Calls by one of the drivers; the clock and the settings stay from one to the next."""

    def __init__(self, blocking: bool) -> None:
        self.blocking = blocking
        self.clock = FakeClock()
        self.settings = settings(CLIENT, clock=self.clock)
        self.script = Script()
        self.operation = operation(("Client",))

    def run(self, course: Course[Opened], *answers: Answer | Failure) -> Opened:
        self.script = Script(*answers, clock=self.clock)
        if self.blocking:
            return run(course, FakeTransport(self.script), self.clock)
        return asyncio.run(run_async(course, FakeAsyncTransport(self.script), self.clock))

    def call(self, *answers: Answer | Failure, request: Request = GET, options: RequestOptions | None = None) -> int:
        return self.run(self.course(request, options or RequestOptions()), *answers).status

    def course(self, request: Request, options: RequestOptions) -> Course[Opened]:
        deadline = Deadline(self.clock, 60)
        found = yield from authorized(self.operation, self.settings, options, deadline)
        request = replace(request, credentials=found)
        return (yield from attempt(request, self.operation, self.settings, options, deadline, Reply()))

    @property
    def sent(self) -> list[str]:
        """What was sent, as path and what lets it in."""
        shown: list[str] = []
        for request in self.script.requests:
            headers = dict(request.revealed_headers())
            shown.append(f"{request.url.removeprefix('https://api.test')} {headers.get('Authorization')}")
        return shown


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param == "sync")


def token(text: str, **more: Any) -> Answer:
    return Answer(200, json.dumps({"access_token": text, "token_type": "Bearer", **more}).encode(), takes=1)


ASKED = "/oauth/token Basic " + base64.b64encode(b"me:s3cret%3A+%2B").decode()


def test_a_token_is_fetched_once(world: World) -> None:
    assert world.call(token("t1", expires_in=3600), OK) == 200
    assert world.sent == [ASKED, "/v1/things Bearer t1"]
    first = world.script.requests[0]
    assert (first.method, first.body) == ("POST", b"grant_type=client_credentials")
    assert first.header("content-type") == "application/x-www-form-urlencoded"
    assert len(world.script.open) == 1, "the reply that holds the token is closed"
    world.clock.advance(3538)
    assert world.call(OK) == 200
    assert world.sent == ["/v1/things Bearer t1"]
    world.clock.advance(1)
    assert world.call(token("t2"), OK) == 200
    world.clock.advance(1e6)
    assert world.call(OK) == 200
    assert world.sent == ["/v1/things Bearer t2"]


@pytest.mark.parametrize("expires", [0, -5, "soon", None, [], True, "600", 1e400, 10**400])
def test_any_time_to_live_is_survived(world: World, expires: object) -> None:
    body = json.dumps({"access_token": "t1", "expires_in": expires}).replace("Infinity", "1e999").encode()
    assert world.call(Answer(200, body), OK) == 200


def test_a_refused_token_is_fetched_anew_once(world: World) -> None:
    world.call(token("t1"), OK)
    refused = Answer(401, b"no", (("content-length", "2"),))
    assert world.call(refused, token("t2"), OK, request=GET.with_headers(("X-Api-Key", "own"))) == 200
    assert world.sent == ["/v1/things Bearer t1", ASKED, "/v1/things Bearer t2"]
    assert [dict(each.revealed_headers()).get("X-Api-Key") for each in world.script.requests] == ["own", None, "own"]
    assert world.script.held[0].closed
    assert world.call(refused, token("t3"), refused) == 401
    assert len(world.script.open) == 1
    elsewhere = Answer(302, headers=(("location", "https://cdn.test/"),))
    assert world.call(elsewhere, refused) == 401, "the token was not sent there"


def test_a_401_without_a_token_is_the_result(world: World) -> None:
    world.operation, world.settings = operation(("Key",)), settings({"api_key": "k"}, clock=world.clock)
    assert world.call(Answer(401)) == 401


def test_a_token_beside_other_keys(world: World) -> None:
    world.operation = operation(("Client", "Header"))
    world.settings = settings(CLIENT | {"header_key": "h"}, clock=world.clock)
    world.call(token("t1"), OK)
    asked, called = (dict(request.revealed_headers()) for request in world.script.requests)
    assert "X-Key" not in asked
    assert (called["X-Key"], called["Authorization"]) == ("h", "Bearer t1")


def test_fetching_a_token_is_repeated(world: World) -> None:
    assert world.call(Broken("reset", sent=True), Answer(503), token("t1"), OK) == 200


REFUSALS: list[tuple[Answer | Failure, type[ApiError], str]] = [
    (Answer(401, b'{"error": "invalid_client"}'), AuthenticationError, "no token of https://api.test/oauth/token: 401 Unauthorized: invalid_client"),
    (Answer(501, b"<html>"), ServerError, "no token of https://api.test/oauth/token: 501 Not Implemented: <html>"),
    (Answer(200, b"hello"), ApiDecodeError, "no token in the reply of https://api.test/oauth/token: it is no JSON object with access_token"),
    (Answer(200, b"[]"), ApiDecodeError, "it is no JSON object"),
    (Answer(200, b'{"access_token": 5}'), ApiDecodeError, "access_token is not a token"),
    (Answer(200, b'{"access_token": ""}'), ApiDecodeError, "access_token is not a token"),
    (token("canary\n"), ApiDecodeError, "access_token is not a token"),
    (token("canary", token_type="mac"), ApiDecodeError, "token_type is not bearer"),
    (Answer(200, (b'{"access_token": "canary', Broken("cut", sent=True))), ApiConnectionError, "cut"),
    (Answer(200, b'{"access_token": "canary', (("content-length", "99"),)), ApiConnectionError, "the body ended after"),
]  # fmt: skip


@pytest.mark.parametrize(("answer", "kind", "message"), REFUSALS)
def test_tokens_that_are_not_had(world: World, answer: Answer | Failure, kind: type[ApiError], message: str) -> None:
    with pytest.raises(kind) as raised:
        world.call(answer)
    assert type(raised.value) is kind
    assert message in raised.value.message
    assert not world.script.open
    assert b"canary" not in raised.value.body
    frames = [frame for frame in told(raised.value) if "/tests/" not in frame.splitlines()[0]]
    assert len(frames) > 3
    assert "canary" not in "".join(frames)


def test_of_two_tokens_the_newer_is_kept() -> None:
    cache, grant = TokenCache(), Grant("https://api.test/token", Secret("me"))
    old, new = Token(Secret("Bearer old"), 1.0, 900.0), Token(Secret("Bearer new"), 2.0, 800.0)
    cache.keep(grant, new)
    cache.keep(grant, old)
    assert cache.find(grant, 5.0) == new
    cache.drop(grant, grant.credentials(old))
    assert cache.find(grant, 5.0) == new, "it is not the one that was refused"
    cache.drop(grant, grant.credentials(new))
    assert cache.find(grant, 5.0) is None


CANARY = "canary-4f1c9d"
CALLS: dict[str, list[Answer | Failure]] = {
    "refused": [Broken("refused", sent=False)] * 3,
    "cut": [Broken("reset", sent=True)] * 3,
    "dead": [Answer(503), Broken("refused", sent=False), Answer(302, headers=(("location", f"https://[bad/{CANARY}"),))],
}


@pytest.mark.parametrize("outcome", CALLS)
@pytest.mark.parametrize("scheme", ["Key", "Login", "Header", "Query", "Cookie", "Client"])
def test_no_secret_is_ever_seen(world: World, caplog: pytest.LogCaptureFixture, scheme: str, outcome: str) -> None:
    caplog.set_level(logging.DEBUG)
    names = next(each.arguments for each in SCHEMES if each.name == scheme)
    world.operation, world.settings = operation((scheme,)), settings(dict.fromkeys(names, CANARY), clock=world.clock)
    fetched = [token(CANARY)] if scheme == "Client" else []
    request = GET.with_headers(("X-Api-Key", CANARY))
    course = world.course(request, RequestOptions())
    seen = ""
    try:
        world.run(course, *fetched, *CALLS[outcome])
    except ApiConnectionError as error:
        frames = [frame for frame in told(error) if "/tests/" not in frame.splitlines()[0]]
        assert len(frames) > 3
        seen = "".join(frames) + str(error) + repr(error) + repr(vars(error))
    sent = world.script.requests[len(fetched):]  # fmt: skip
    shown = seen + caplog.text + repr((sent, world.settings, world.settings.tokens))
    for spelling in (CANARY, base64.b64encode(f"{CANARY}:{CANARY}".encode()).decode()):
        assert spelling not in shown
    wire = "".join(each.revealed_url() + str(each.revealed_headers()) for each in sent)
    assert wire.count(CANARY) > len(sent) or scheme == "Login", "the secrets were sent, so they could have been seen"
