"""The three transports of the runtime behind one face, so that all of them are tested by the same cases."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from generator.runtime.client.async_httpx_transport import AsyncHttpxTransport
from generator.runtime.client.httpx_transport import HttpxTransport
from generator.runtime.client.stdlib_transport import StdlibTransport
from generator.runtime.client.timeouts import Timeout
from generator.runtime.client.wire import AsyncResponse, Headers, Request, Response, Transport

from .wire_servers import CERTIFICATE, PATIENCE

LIMITS = Timeout(connect=PATIENCE, read=PATIENCE, write=PATIENCE, pool=PATIENCE, total=2 * PATIENCE)
"""What no test should reach."""


class Closable(Transport, Protocol):
    """A transport that can be closed."""

    def close(self) -> None: ...


class InLoop:
    """The async transport, each of its steps run to its end in a loop of its own."""

    def __init__(self, transport: AsyncHttpxTransport) -> None:
        self.transport = transport
        self.runner = asyncio.Runner()

    def send(self, request: Request, timeout: Timeout) -> Response:
        return _Stepwise(self.runner, self.runner.run(self.transport.send(request, timeout)))

    def close(self) -> None:
        self.runner.run(self.transport.close())
        self.runner.close()


class _Stepwise:
    def __init__(self, runner: asyncio.Runner, response: AsyncResponse) -> None:
        self._runner = runner
        self._response = response

    @property
    def status(self) -> int:
        return self._response.status

    @property
    def headers(self) -> Headers:
        return self._response.headers

    def read(self) -> bytes:
        return self._runner.run(self._response.read())

    def close(self) -> None:
        self._runner.run(self._response.close())


def trusting() -> ssl.SSLContext:
    """Trusts the certificate of the servers of these tests."""
    return ssl.create_default_context(cafile=CERTIFICATE)


Make: TypeAlias = Callable[[ssl.SSLContext | None], Closable]
MAKERS: dict[str, Make] = {
    "httpx": lambda context: HttpxTransport(ssl_context=context),
    "stdlib": lambda context: StdlibTransport(ssl_context=context),
    "async httpx": lambda context: InLoop(AsyncHttpxTransport(ssl_context=context)),
}


@contextmanager
def opened(name: str, context: ssl.SSLContext | None = None) -> Generator[Closable]:
    """One of the transports, closed at the end."""
    transport = MAKERS[name](context)
    try:
        yield transport
    finally:
        transport.close()


def whole(response: Response) -> bytes:
    """The body of a reply up to its end; the reply is closed, whatever happens."""
    try:
        return b"".join(iter(response.read, b""))
    finally:
        response.close()


@dataclass(frozen=True)
class Pieces:
    """A body that comes in pieces, and then may fail."""

    pieces: tuple[bytes, ...]
    length: int | None = None
    error: Exception | None = None
    replayable: bool = True

    def chunks(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.error:
            raise self.error


@dataclass(frozen=True)
class AsyncPieces:
    """The same for the event loop."""

    of: Pieces
    length: int | None = None
    replayable: bool = True

    async def chunks(self) -> AsyncIterator[bytes]:
        for piece in self.of.chunks():
            await asyncio.sleep(0)
            yield piece
