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

from generator.runtime.client.calls import Body, Operation, Scheme
from generator.runtime.client.client_settings import ClientOptions, Provider
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
from generator.runtime.client.secrets import Secret
from generator.runtime.client.settings import Settings
from generator.runtime.client.stdlib_transport import StdlibTransport
from generator.runtime.client.timeouts import Timeout
from generator.runtime.client.veils import Veil
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


ECHO = CANARY.encode()
PAGE = "Content-Type: text/html"
STREAMING = {"stream": True}
STRICT = RequestOptions(strict=True, max_retries=0)
TOLD: Mapping[str, Case] = {
    "a page": Case(ApiDecodeError, fixed(reply(b"<p>" + ECHO, PAGE))),
    "a page, cut": Case(ApiDecodeError, fixed(reply(b"x" * 175 + ECHO, PAGE))),
    "a page, cut after blanks": Case(ApiDecodeError, fixed(reply(b"<p>" + b" " * 3177 + ECHO * 2, PAGE))),
    "a media type": Case(ApiDecodeError, fixed(reply(b"<p>", "Content-Type: a/" + CANARY))),
    "no text": Case(ApiDecodeError, fixed(reply(b'"' + ECHO, "Content-Type: application/json; charset=" + CANARY))),
    "no JSON": Case(ApiDecodeError, fixed(reply(b"key " + ECHO, JSON))),
    "a status and a page": Case(PermissionDeniedError, fixed(reply(ECHO, PAGE, status="403 No"))),
    "a status, cut": Case(PermissionDeniedError, fixed(reply(b"x" * 175 + ECHO, PAGE, status="403 No"))),
    "a root": Case(ApiDecodeError, fixed(reply(b'"%b"' % ECHO, JSON))),
    "a root, cut": Case(ApiDecodeError, fixed(reply(b'"%b%b"' % (b"x" * 38, ECHO), JSON))),
    "no stream": Case(ApiDecodeError, fixed(reply(ECHO, PAGE)), CHAT, STREAMING),
    "no JSON in a stream": Case(ApiDecodeError, fixed(events(b"data: key " + ECHO + b"\n\n")), CHAT, STREAMING),
    "no JSON in a stream, cut": Case(ApiDecodeError, fixed(events(b"data: " + b"x" * 178 + ECHO + b"\n\n")), CHAT, STREAMING),
    "a root in a stream": Case(ApiDecodeError, fixed(events(b'data: "%b"\n\n' % ECHO)), CHAT, STREAMING),
    "an error in a stream": Case(ApiStreamError, fixed(events(b'data: {"error": "%b"}\n\n' % ECHO)), CHAT, STREAMING),
}


@pytest.mark.parametrize("scheme", ["bearer", "query", "by hand"])
@pytest.mark.parametrize("name", TOLD)
def test_a_key_in_a_reply_is_in_no_message_and_no_log(name: str, scheme: str) -> None:
    """The headers of the reply tell it too, which are logged."""
    case = TOLD[name]
    by_hand: ClientOptions = {"headers": {"Authorization": f"Bearer {CANARY}"}} if scheme == "by hand" else {}
    with WireServer(case.serve) as server, opened("stdlib", server.url, by_hand, scheme=scheme.replace("by hand", "basic")) as called:
        error = called.came(case.operation, id="a", options=STRICT, **case.arguments).error
    assert error and type(error) is case.error
    assert not shows_canary([str(error), repr(error), repr(error.args), repr(error.reply), *map(str, error.reply.problems)])
    stays = shows_canary([repr(error.body), repr(error.headers)])
    assert stays or case.operation is CHAT, "the reply itself stays as it came; of a stream it is not kept"


def test_all_spellings_of_a_key_are_blotted() -> None:
    veil = Veil()
    veil.add([Secret('a/b "c" d+e')])
    for spelling in ('a/b "c" d+e', "a%2Fb%20%22c%22%20d%2Be", "a%2Fb+%22c%22+d%2Be", 'a/b \\"c\\" d+e'):
        assert veil.over(f"key={spelling}; wrong") == "key=***; wrong"
    assert veil.over('it is a/b "c', cut=True) == "it is ***"
    assert veil.over('it is a/b "c') == 'it is a/b "c'


@pytest.mark.parametrize("place", ["header", "query", "cookie"])
def test_what_a_scheme_names_is_secret_if_set_by_hand(place: str, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever it is called: it is logged nowhere, and no other origin sees it."""
    scheme = Scheme("Own", f"{place}:X-Kite", ("key",))
    given: dict[str, ClientOptions] = {
        "header": {"headers": {"x-kite": CANARY}},
        "query": {"query": {"X-Kite": CANARY}},
        "cookie": {"headers": {"Cookie": f"X-Kite={CANARY}"}},
    }
    echo = reply(b"[", JSON, f"X-Echo: {CANARY}")
    with (
        WireServer(fixed(echo)) as other,
        WireServer(fixed(reply(b"", f"Location: {other.url}/", f"X-Kite: {CANARY}", status="302 Go"))) as server,
    ):
        client = Client(Provider("Kites", schemes=(scheme,)), {}, {"base_url": server.url, **given[place], "transport": StdlibTransport()})
        with pytest.raises(ApiDecodeError) as raised:
            client.kites.call(SHOW, id="a")
        assert shows_canary([server.requests[0].decode()]) and not shows_canary([other.requests[0].decode()])
    assert "X-Echo" in caplog.text and not shows_canary([str(raised.value), raised.value.reply.url, repr(vars(client)), *described(client)])
    query = {"X-Kite": CANARY}
    assert not shows_canary([repr(RequestOptions(query=query)), repr(Settings(name="Kites", base_url="", query=query))])


@pytest.mark.parametrize(
    "url",
    [
        f"http://h/v1?key={CANARY}",
        f"ftp://user:{CANARY}@h/v1",
        f"//user:{CANARY}@h",
        f"http://h/#{CANARY}",
        f"http://u:{CANARY}\N{FULLWIDTH SOLIDUS}@h",
        f"http://u:{CANARY}",
    ],
)
def test_a_url_that_is_refused_is_shown_without_secrets(url: str) -> None:
    with pytest.raises(RequestError) as raised:
        Client(provider(), {}, {"base_url": url})
    assert not shows_canary([str(raised.value), repr(raised.value)])


@pytest.mark.parametrize("name", ["X-Other", "Authorization"])
def test_a_header_that_is_refused_is_in_no_frame(name: str) -> None:
    """Neither are those beside it, nor is the query."""
    options = RequestOptions(headers={"X-Api-Key": CANARY, name: CANARY + "\n"}, query={"sign": CANARY})
    check(refused(Client(provider(), keys(), {"base_url": "http://127.0.0.1:1"}), options))


def refused(client: Client, options: RequestOptions) -> RequestError:
    try:
        client.kites.call(SHOW, id="a", options=options)
    except RequestError as error:
        return error
    raise AssertionError("it was sent")


@pytest.mark.parametrize("kind", KINDS)
def test_headers_are_ascii_on_the_wire(kind: Kind) -> None:
    with WireServer(fixed(OK)) as server, opened(kind, server.url) as called:
        assert called.came(SHOW, id="a", options=RequestOptions(headers={"X-Title": 'a~!"z'})).error is None
        assert b'\r\nX-Title: a~!"z\r\n' in server.requests[0]
        for text in ("K\xe4se", "\N{SNOWMAN}", "a\tb", "a\x7f"):
            error = called.came(SHOW, id="a", options=RequestOptions(headers={"X-Title": text}, max_retries=0)).error
            assert type(error) is RequestError and "X-Title" in str(error)
        assert len(server.requests) == 1


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("text", ["K\xe4se", "a\tb"])
def test_a_hook_cannot_send_other_headers_either(kind: Kind, text: str) -> None:
    hook: ClientOptions = {"before": [lambda request: request.with_headers(("X-Title", text))], "max_retries": 0}
    with WireServer(fixed(OK)) as server, opened(kind, server.url, hook) as called:
        error = called.came(SHOW, id="a").error
        assert type(error) is ApiConnectionError and "the header 'X-Title' cannot be sent" in str(error)
        assert not server.requests


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
