"""That keys are sent and never seen: whatever goes wrong, by every client, however the key is sent."""

from __future__ import annotations

import asyncio
import os
import pickle
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.client.calls import Body, Operation
from generator.runtime.client.client_settings import ClientOptions
from generator.runtime.client.errors import (
    ApiConnectionError,
    ApiDecodeError,
    ApiError,
    ApiStatusError,
    ApiStreamError,
    ApiTimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    RequestError,
    ServerError,
    StreamCutError,
    UnprocessableEntityError,
)
from generator.runtime.client.options import RequestOptions
from generator.runtime.client.timeouts import Timeout
from tests.support import live
from tests.support.calling import AsyncClient, Client
from tests.support.canary import CANARY, shows_canary
from tests.support.fakes import FakeClock
from tests.support.live import CHAT, FLY, KINDS, SCHEMES, SHOW, Kind, keys, opened, provider
from tests.support.seen import described, shown
from tests.support.sources import providers
from tests.support.wire_servers import Behaviour, Visit, WireServer, chunks, fixed, hang, reply
from tests.support.workshop import Workshop

JSON = "Content-Type: application/json"


def status(code: int) -> Behaviour:
    return fixed(reply(b'{"error": {"message": "no", "code": 7}}', JSON, status=f"{code} No"))


def events(*pieces: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    return chunks(*pieces, end=end).replace(b"OK\r\n", b"OK\r\nContent-Type: text/event-stream\r\n", 1)


def telling(to: Visit) -> None:
    """Tells the key back, as providers do that say which one was wrong."""
    text = (to.request() or b"").partition(b" HTTP")[2].replace(b"\r\n", b" ").replace(b'"', b"").decode()
    to.send(reply(f'{{"error": {{"message": "wrong: {text}"}}}}'.encode(), JSON, status="401 Unauthorized"))


@dataclass(frozen=True)
class Case:
    """What a server does with a call, and the error of it."""

    error: type[ApiError]
    serve: Behaviour
    operation: Operation[Any] = SHOW
    arguments: Mapping[str, Any] = field(default_factory=dict[str, Any])
    options: RequestOptions = RequestOptions(max_retries=0)
    client: ClientOptions = field(default_factory=lambda: ClientOptions())


def limited(**limits: float) -> RequestOptions:
    return RequestOptions(max_retries=0, timeout=Timeout(**limits))


OK = reply(b'{"id": 1}', JSON)
STATUSES: Mapping[int, type[ApiStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    418: ApiStatusError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: ServerError,
}
CASES: Mapping[str, Case] = {
    **{str(code): Case(error, status(code), FLY) for code, error in STATUSES.items()},
    "no reply": Case(ApiConnectionError, fixed(b"", closing=True)),
    "no HTTP": Case(ApiConnectionError, fixed(b"SSH-2.0\r\n\r\n", closing=True)),
    "cut": Case(ApiConnectionError, fixed(OK[:-2], closing=True)),
    "cut, tried again": Case(ApiConnectionError, fixed(b"HTTP/1.1 ", closing=True), options=RequestOptions(max_retries=1)),
    "no gzip": Case(ApiConnectionError, fixed(reply(b"none", JSON, "Content-Encoding: gzip"))),
    "read": Case(ApiTimeoutError, hang(), options=limited(read=0.02)),
    "read in the body": Case(ApiTimeoutError, hang(OK[:-2]), options=limited(read=0.02)),
    "total": Case(ApiTimeoutError, hang(), options=limited(total=0.02)),
    "total in the body": Case(ApiTimeoutError, hang(OK[:-2]), options=limited(total=0.02)),
    "a page": Case(ApiDecodeError, fixed(reply(b"<html>", "Content-Type: text/html"))),
    "no JSON": Case(ApiDecodeError, fixed(reply(b"{", JSON))),
    "another value": Case(ApiDecodeError, fixed(reply(b"[]", JSON)), options=RequestOptions(strict=True)),
    "no stream": Case(ApiDecodeError, fixed(OK), CHAT, {"stream": True}),
    "an error in a stream": Case(ApiStreamError, fixed(events(b'data: {"error": "no"}\n\n')), CHAT, {"stream": True}),
    "no JSON in a stream": Case(ApiDecodeError, fixed(events(b"data: {\n\n")), CHAT, {"stream": True}),
    "a cut stream": Case(StreamCutError, fixed(events(b"data: {}\n\n", end=b""), closing=True), CHAT, {"stream": True}),
    "a stream without its end": Case(StreamCutError, fixed(events(b"data: {}\n\n")), CHAT, {"stream": True}),
    "read in a stream": Case(ApiTimeoutError, hang(events(b"data: {}\n\n", end=b"")), CHAT, {"stream": True}, limited(read=0.02)),
    "a bad argument": Case(RequestError, fixed(OK), SHOW, {"id": object()}),
    "a bad body": Case(RequestError, fixed(OK), FLY, {"height": object()}),
    "a bad header": Case(RequestError, fixed(OK), FLY, options=RequestOptions(headers={"X-A": "a\nb"})),
    "a bad key of a call": Case(RequestError, fixed(OK), FLY, options=RequestOptions(idempotency_key="a\nb")),
    "a redirect that leads nowhere": Case(
        ApiConnectionError, fixed(reply(b"", "Location: http://127.0.0.1:1/", status="307 Away")), options=RequestOptions(max_retries=1)
    ),
    "a hook that refuses": Case(RequestError, fixed(OK), client={"before": [lambda request: refuse(request)]}),
}


def refuse(request: object) -> None:
    raise RequestError("not this one")


@pytest.fixture(autouse=True)
def everything_logged(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Also what the libraries of the transports log below ``DEBUG``."""
    for name in ("httpx2", "httpcore2", "generator", "asyncio"):
        caplog.set_level(1, name)
    yield
    assert not shows_canary([caplog.text])


def check(error: BaseException) -> None:
    """Nothing that can be seen of it shows the key, and it can be written down and read again."""
    assert not shows_canary(shown(error)), f"{type(error).__name__} shows the key"
    if isinstance(error, ApiError):
        again = pickle.loads(pickle.dumps(error))
        assert type(again) is type(error) and (again.args, vars(again)) == (error.args, vars(error))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scheme", [name for name in SCHEMES if name != "oauth2"])
def test_no_error_shows_a_key(scheme: str, kind: Kind) -> None:
    for name, case in CASES.items():
        with WireServer(case.serve) as server, opened(kind, server.url, {"clock": FakeClock(), **case.client}, scheme=scheme) as called:
            came = called.came(case.operation, **{"id": "a", "options": case.options, **case.arguments})
            assert came.error and type(came.error) is case.error, f"{name}: {came.error!r}"
            check(came.error)
            assert not shows_canary(described(called.client)), name
            sent = [request.decode() for request in server.requests]
        assert shows_canary(sent) or case.error is RequestError, f"{name}: the key was not sent, and could not be seen"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_key_that_the_server_tells_back_is_not_told(scheme: str, kind: Kind) -> None:
    with WireServer(telling) as server, opened(kind, server.url, scheme=scheme) as called:
        error = called.came(FLY, id="a").error
    assert isinstance(error, AuthenticationError)
    assert not shows_canary([str(error), repr(error), repr(error.args), repr(error.reply)])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_connection_shows_a_key(scheme: str, kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "localhost,127.0.0.1")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        closed = listener.getsockname()[1]
    with WireServer(fixed(OK), secure=True) as server:
        urls = (f"http://127.0.0.1:{closed}", server.url, server.url.replace("127.0.0.1", "localhost"), "http://kites.invalid")
        for url in urls:
            with opened(kind, url, {"max_retries": 1, "clock": FakeClock()}, scheme=scheme) as called:
                error = called.came(FLY, id="a").error
                assert type(error) is ApiConnectionError and not error.sent, f"{url}: {error!r}"
                check(error)


TOKEN = reply(b'{"access_token": "%b"}' % CANARY.encode(), JSON)
TOKENS: Mapping[str, tuple[type[ApiError], Behaviour]] = {
    "refused": (AuthenticationError, status(401)),
    "no reply": (ApiConnectionError, fixed(b"", closing=True)),
    "cut": (ApiConnectionError, fixed(TOKEN[:-1], closing=True)),
    "none": (ApiDecodeError, fixed(OK)),
    "no JSON": (ApiDecodeError, fixed(TOKEN.replace(b"{", b"["))),
    "of another kind": (ApiDecodeError, fixed(reply(b'{"access_token": "%b", "token_type": "mac"}' % CANARY.encode(), JSON))),
    "late": (ApiTimeoutError, hang(TOKEN[:-1])),
    "good, the call is not": (NotFoundError, fixed(TOKEN, reply(b"", status="404 Gone"))),
    "good, and refused": (AuthenticationError, fixed(TOKEN, *[reply(b"", status="401 No"), TOKEN] * 2)),
    "good, the reply is not": (ApiDecodeError, fixed(TOKEN, OK[:-1] + b"]")),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", TOKENS)
def test_no_failed_token_shows_a_key(name: str, kind: Kind) -> None:
    wanted, serve = TOKENS[name]
    with (
        WireServer(serve) as server,
        opened(kind, server.url, {"max_retries": 0, "timeout": Timeout(read=0.05)}, scheme="oauth2") as called,
    ):
        error = called.came(FLY, id="a").error
        assert error and type(error) is wanted, repr(error)
        check(error)
        assert not shows_canary(described(called.client))
        assert shows_canary(request.decode() for request in server.requests)


class Stopped(Exception):
    """What the caller's own code raises."""


def failing() -> Iterator[bytes]:
    yield b"a"
    raise Stopped


UPLOAD: Operation[Any] = Operation("kites.upload", "POST", "/kites", (), (Body("application/octet-stream", whole=True),))


@pytest.mark.parametrize("kind", KINDS)
def test_errors_of_the_caller_show_no_key(kind: Kind) -> None:
    with WireServer(fixed(OK)) as server, opened(kind, server.url) as called:
        with pytest.raises(Stopped) as raised:
            called.came(UPLOAD, body=failing())
        check(raised.value)


def test_a_call_that_is_cancelled_shows_no_key() -> None:
    async def cancelled(url: str) -> BaseException:
        async with AsyncClient(provider(), keys(), {"base_url": url}) as client:
            try:
                async with asyncio.timeout(0.05):
                    await client.kites.call(SHOW, id="a")
            except TimeoutError as error:
                return error
        raise AssertionError("it was not cancelled")

    with WireServer(hang()) as server:
        error = asyncio.run(cancelled(server.url))
        assert len(list(shown(error))) > 10
        check(error)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("make", [Client, AsyncClient])
def test_a_client_that_cannot_be_made_shows_no_key(make: Callable[..., object], scheme: str) -> None:
    for options in ({"base_url": "ftp://api.test"}, {"base_url": "https://user:pass@api.test"}, {"max_retries": -1}, {"bad": 1}):
        with pytest.raises((RequestError, TypeError)) as raised:
            make(provider(scheme), dict.fromkeys(SCHEMES[scheme].arguments, CANARY), options)
        check(raised.value)


@pytest.mark.parametrize("bad", ["\n", " "])
@pytest.mark.parametrize("kind", KINDS)
def test_a_key_that_cannot_be_sent_is_not_shown(kind: Kind, bad: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "CANARY", CANARY + bad)
    with live.opened(kind, "https://api.test") as client:
        error = client.came(SHOW, id="a").error
    assert type(error) is RequestError
    check(error)


@pytest.mark.parametrize("kind", KINDS)
def test_the_password_of_a_proxy_is_not_shown(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    for serve in (fixed(b"", closing=True), fixed(reply(b"", status="407 Who")), hang()):
        with WireServer(serve) as proxy:
            for name in ("http_proxy", "https_proxy"):
                monkeypatch.setenv(name, f"http://user:{CANARY}@127.0.0.1:{proxy.port}")
            for url in ("http://api.test", "https://api.test"):
                with opened(kind, url, {"max_retries": 0, "timeout": Timeout(read=0.05, connect=0.05)}) as called:
                    error = called.came(FLY, id="a").error
                    assert error
                    check(error)
                    assert not shows_canary(described(called.client))
            assert shows_canary(request.decode() for request in proxy.requests)


def test_what_shows_is_seen() -> None:
    """The negative control."""

    def leak(key: str) -> None:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2) from None

    with pytest.raises(ValueError) as raised:
        leak(CANARY)
    assert shows_canary(shown(raised.value))
    assert shows_canary(shown(KeyError(CANARY)))
    assert shows_canary(described(Stopped(CANARY)))


PROBE = """
import os, sys, traceback

sys.path.insert(0, sys.argv[1])
from generated.openai.client import AsyncClient, Client

for make in (Client, AsyncClient):
    try:
        make(api_key=os.environ["KEY"], base_url="ftp://api.test")
    except Exception as error:
        print(*traceback.TracebackException.from_exception(error, capture_locals=True).format())
"""


def test_a_generated_client_that_cannot_be_made_shows_no_key(tmp_path: Path) -> None:
    Workshop(tmp_path).make(next(source for source in providers() if source.name == "openai"))
    command = [sys.executable, "-I", "-B", "-c", PROBE, str(tmp_path)]
    done = subprocess.run(command, env={**os.environ, "KEY": CANARY}, capture_output=True, text=True, check=True)
    assert done.stdout.count("api_key = Secret('***')") == 2
    assert not shows_canary([done.stdout, done.stderr])
