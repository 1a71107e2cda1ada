"""What stops a transport: the limits of time, a task that is cancelled; and what a failure must not carry out with it."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable, Iterator
from itertools import chain
from types import TracebackType

import pytest

from generator.runtime.client.async_httpx_transport import AsyncHttpxTransport
from generator.runtime.client.failures import Broken, Failure, Phase, TimedOut
from generator.runtime.client.httpx_transport import HttpxTransport
from generator.runtime.client.secrets import Secret
from generator.runtime.client.timeouts import Timeout
from generator.runtime.client.wire import Credentials, Request

from .support.transports import MAKERS, Closable, InLoop, opened, whole
from .support.wire_servers import PATIENCE, Behaviour, Visit, WireServer, cut, drip, fixed, hang, reply

SHORT = 0.3
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
CANARY = "canary-7f3a"


@pytest.fixture(params=list(MAKERS))
def transport(request: pytest.FixtureRequest) -> Iterator[Closable]:
    with opened(request.param) as made:
        yield made


def limits(
    *, connect: float | None = PATIENCE, read: float | None = PATIENCE, write: float | None = PATIENCE, total: float | None = None
) -> Timeout:
    return Timeout(connect=connect, read=read, write=write, pool=PATIENCE, total=total)


def deaf(to: Visit) -> None:
    """Reads nothing."""
    to.wait(PATIENCE)


# The body is larger than what the system takes in without anybody reading.
LARGE = b"x" * (32 << 20)
LATE: dict[str, tuple[Behaviour, Timeout, Phase]] = {
    "a head that drips": (drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 1000), limits(total=SHORT), "total"),
    "a body that drips": (drip(b"x", HEAD), limits(total=SHORT), "total"),
    "chunks that drip": (drip(b"1\r\nx\r\n", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"), limits(total=SHORT), "total"),
    "interim replies without end": (drip(b"HTTP/1.1 102 Processing\r\n\r\n", every=0.005), limits(total=SHORT), "total"),
    "a head that never comes": (hang(), limits(total=SHORT), "total"),
    "a body that never comes": (hang(HEAD), limits(total=SHORT), "total"),
    "no other limit": (hang(HEAD), limits(connect=None, read=None, write=None, total=SHORT), "total"),
    "all limits the same": (hang(HEAD), Timeout().within(SHORT), "total"),
    "nothing is left": (fixed(reply()), limits(total=0.0), "total"),
    "a head that is idle": (hang(), limits(read=SHORT), "read"),
    "a body that is idle": (hang(HEAD + b"abc"), limits(read=SHORT), "read"),
    "a body that is not taken": (deaf, limits(write=SHORT), "write"),
    "a body that is not taken in all": (deaf, limits(total=SHORT), "total"),
}


@pytest.mark.parametrize("case", LATE)
def test_limits_of_time(transport: Closable, case: str) -> None:
    behaviour, timeout, phase = LATE[case]
    with WireServer(behaviour) as server:
        request = Request("PUT", server.url, (), LARGE if behaviour is deaf else None)
        with pytest.raises(TimedOut) as raised:
            whole(transport.send(request, timeout))
        assert (raised.value.phase, raised.value.sent) == (phase, case != "nothing is left")
        assert behaviour is deaf or server.deserted()


@pytest.mark.parametrize(("timeout", "phase"), [(limits(connect=SHORT), "connect"), (limits(total=SHORT), "total")])
def test_a_handshake_that_hangs(transport: Closable, timeout: Timeout, phase: Phase) -> None:
    with WireServer(hang()) as server:
        with pytest.raises(TimedOut) as raised:
            transport.send(Request("GET", server.url.replace("http:", "https:")), timeout)
        assert (raised.value.phase, raised.value.sent) == (phase, False)
        assert server.deserted()


def test_a_slow_body_that_stays_within_its_limits(transport: Closable) -> None:
    """The negative of the cases above: what drips steadily enough is read to its end."""
    data = b"HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n"
    with WireServer(drip(b"x", data, every=0.02)) as server:
        assert whole(transport.send(Request("GET", server.url), limits(read=5.0, total=PATIENCE))) == b"x" * 20


POOLS: dict[str, Callable[[], Closable]] = {
    "httpx": lambda: HttpxTransport(connections=1),
    "async httpx": lambda: InLoop(AsyncHttpxTransport(connections=1)),
}


@pytest.mark.parametrize("name", POOLS)
@pytest.mark.parametrize(("total", "phase"), [(None, "pool"), (SHORT / 2, "total")])
def test_no_connection_is_free(name: str, total: float | None, phase: Phase) -> None:
    transport = POOLS[name]()
    with WireServer(fixed(reply(b"up"))) as server:
        request = Request("GET", server.url)
        first = transport.send(request, limits())
        with pytest.raises(TimedOut) as raised:
            transport.send(request, Timeout(pool=SHORT, total=total))
        assert (raised.value.phase, raised.value.sent) == (phase, False)
        assert whole(first) == b"up"
        assert whole(transport.send(request, limits())) == b"up"
        assert server.connections == 1
        transport.close()


@pytest.mark.parametrize("first", [b"", HEAD], ids=["head", "body"])
def test_a_cancelled_task_frees_its_connection(first: bytes) -> None:
    async def call(transport: AsyncHttpxTransport) -> BaseException | None:
        try:
            response = await transport.send(secret_request(server.url), limits())
            await response.read()
        except asyncio.CancelledError as error:
            return error
        return None

    async def main() -> BaseException | None:
        transport = AsyncHttpxTransport()
        task = asyncio.create_task(call(transport))
        await asyncio.to_thread(server.visited)
        task.cancel()
        error = await task
        assert await asyncio.to_thread(server.deserted)
        await transport.close()
        return error

    with WireServer(hang(first)) as server:
        error = asyncio.run(main())
    assert error and CANARY not in carried(error)


# Secrets.


def secret_request(url: str) -> Request:
    secret = Secret(CANARY)
    secrets = Credentials(headers=(("X-Key", secret),), query=(("key", secret),), cookies=(("session", secret),))
    return Request("POST", f"{url}/path", (), b"body", secrets)


def carried(error: BaseException) -> str:
    """All that a collector of errors could show of one: frames with their variables and what those hold, but for the frame that asks."""
    assert error.__cause__ is None and error.__context__ is None
    called = error.__traceback__.tb_next if error.__traceback__ else None
    shown = traceback.TracebackException(type(error), error, called, capture_locals=True)
    values = chain.from_iterable(frame.tb_frame.f_locals.values() for frame in frames(called))
    held = [repr(getattr(value, "__dict__", "")) for value in values]
    return "".join([*shown.format(), repr(vars(error)), *held])


def frames(trace: TracebackType | None) -> Iterator[TracebackType]:
    while trace:
        yield trace
        trace = trace.tb_next


FAILING: dict[str, tuple[Behaviour, str]] = {
    "no connection": (hang(), "http://127.0.0.1:1"),
    "no such scheme": (hang(), "file://"),
    "no handshake": (cut(b"", 0), "https:"),
    "no reply": (cut(b"", 0), "http:"),
    "no HTTP": (fixed(b"hello\r\n\r\n"), "http:"),
    "the key given back": (lambda to: to.send(b"HTTP/1.1 200 OK\r\n%b\r\n\r\n" % (to.request() or b"")[:60]), "http:"),
    "a reply cut": (cut(reply(b"abc"), 20), "http:"),
    "a body cut": (cut(HEAD, 1000), "http:"),
    "a reply too late": (hang(), "http:"),
    "a body too late": (hang(HEAD), "http:"),
}


@pytest.mark.parametrize("case", FAILING)
def test_a_failure_carries_no_secret(transport: Closable, case: str, caplog: pytest.LogCaptureFixture) -> None:
    behaviour, address = FAILING[case]
    caplog.set_level(logging.DEBUG)
    with WireServer(behaviour) as server:
        url = f"{address}{server.url.removeprefix('http:')}" if address.endswith(":") else address
        with pytest.raises(Failure) as raised:
            whole(transport.send(secret_request(url), limits(total=SHORT)))
    assert CANARY not in carried(raised.value)
    assert CANARY not in repr(vars(transport)) + repr(transport)
    # What a server gives back is its own, and httpcore2 may write it to its log.
    assert case == "the key given back" or CANARY not in caplog.text


def test_the_check_for_secrets_finds_one() -> None:
    """The negative control: a failure raised where a header is in a variable."""

    def reveal(request: Request) -> None:
        headers = dict(request.revealed_headers())
        raise Broken(f"{len(headers)} headers", sent=True)

    with pytest.raises(Broken) as raised:
        reveal(secret_request("http://127.0.0.1"))
    assert CANARY in carried(raised.value)
