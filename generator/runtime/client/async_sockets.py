"""What :mod:`.sockets` is, for an event loop."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterable
from typing import TYPE_CHECKING, Final

from .failures import Broken, Failure, Phase, TimedOut
from .sockets import REST, Watch, readable, told

if TYPE_CHECKING:
    import ssl

_BLOCK: Final = 1 << 16
_PLENTY: Final = 1 << 18


class AsyncWire(asyncio.Protocol):
    """A connection. What came is handed out at once; only for what did not is a timer
    set. What it raises is a :class:`Failure`. The first methods are for the event loop.
    """

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._buffer = bytearray()
        self._paused = False
        self._full = False
        self._ended = False
        self._error: Exception | None = None
        self._waiter: asyncio.Future[bool] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if len(self._buffer) > _PLENTY and self._transport and not self._paused:
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        self._ended = True
        self._wake()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = True
        self._error = exc
        self._wake()

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        self._wake()

    async def read(self, size: int, watch: Watch) -> bytes:
        """Up to so many bytes, as soon as there are any; empty at the end."""
        while not self._buffer and not self._ended:
            await self._change("read", watch)
        watch.limit("read")
        if not self._buffer and self._error:
            message = f"the connection broke: {told(self._error)}"
            raise Broken(message, sent=watch.sent)
        piece = bytes(self._buffer[:size])
        del self._buffer[:size]
        if self._paused and self._transport and not self._buffer:
            self._paused = False
            self._transport.resume_reading()
        return piece

    async def write(self, data: bytes, watch: Watch) -> None:
        """All of the bytes, the last of them still on their way."""
        view = memoryview(data)
        for start in range(0, len(view), _BLOCK):
            watch.limit("write")
            if self._ended or self._transport is None:
                raise Broken("the connection broke", sent=watch.sent)
            self._transport.write(view[start : start + _BLOCK])
            while self._full and not self._ended:
                await self._change("write", watch)

    async def start_tls(self, context: ssl.SSLContext, host: str, watch: Watch) -> None:
        """From now on the connection is encrypted."""
        seconds, phase = watch.limit("connect")
        limit = asyncio.timeout(seconds)
        failure: Failure
        try:
            async with limit:
                self._transport = await self._loop.start_tls(
                    self._opened(), self, context, server_hostname=host
                )
            return
        except (OSError, ValueError) as error:
            message = f"no secure connection to {host}: {told(error)}"
            failure = Broken(message, sent=watch.sent)
            if limit.expired():
                failure = TimedOut(phase, sent=watch.sent)
            self.close()
        except BaseException:
            self.close()
            raise
        raise failure

    def readable(self) -> bool:
        """Whether something came, or the end; on an idle connection only the end can.
        The event loop may not have had the time to tell.
        """
        if self._ended or self._buffer or self._transport is None:
            return True
        return readable(self._transport.get_extra_info("socket"))

    def close(self) -> None:
        """Close the connection, which the event loop does in its next round; may be
        called twice.
        """
        if self._transport:
            self._transport.abort()

    def _opened(self) -> asyncio.Transport:
        if self._transport is None:
            raise ConnectionResetError
        return self._transport

    def _wake(self, timely: bool = True) -> None:
        if self._waiter and not self._waiter.done():
            self._waiter.set_result(timely)

    async def _change(self, phase: Phase, watch: Watch) -> None:
        """Wait until the event loop has called."""
        seconds, phase = watch.limit(phase)
        self._waiter = self._loop.create_future()
        timer = None
        if seconds is not None:
            timer = self._loop.call_later(seconds, self._wake, False)
        try:
            timely = await self._waiter
        finally:
            self._waiter = None
            if timer:
                timer.cancel()
        if not timely:
            raise TimedOut(phase, sent=watch.sent)


async def end_now(parts: AsyncIterable[bytes], watch: Watch) -> None:
    """As :func:`.sockets.ends_now`."""
    watch.hurry()
    left = REST
    try:
        async for piece in parts:
            left -= len(piece)
            if left < 0:
                break
    except Exception:
        pass


async def connect_async(host: str, port: int, watch: Watch) -> AsyncWire:
    """As :func:`.sockets.connect`; looking up the name is limited too."""
    watch.connecting()
    loop = asyncio.get_running_loop()
    found = await _addresses(host, port, watch)
    failure: Failure = Broken(f"{host} has no address", sent=False)
    for index, (family, address) in enumerate(found):
        seconds, phase = watch.limit("connect")
        share = None if seconds is None else seconds / (len(found) - index)
        limit = asyncio.timeout(share)
        try:
            async with limit:
                _, wire = await loop.create_connection(
                    AsyncWire, address, port, family=family
                )
            return wire
        except OSError as error:
            message = f"no connection to {host}, port {port}: {told(error)}"
            failure = Broken(message, sent=False)
            if limit.expired():
                failure = TimedOut(phase, sent=False)
    raise failure


async def _addresses(host: str, port: int, watch: Watch) -> list[tuple[int, str]]:
    seconds, phase = watch.limit("connect")
    limit = asyncio.timeout(seconds)
    failure: Failure
    try:
        async with limit:
            found = await asyncio.get_running_loop().getaddrinfo(
                host, port, type=socket.SOCK_STREAM
            )
        return [(family, str(where[0])) for family, _, _, _, where in found]
    except (OSError, UnicodeError) as error:
        failure = Broken(f"the host {host} is not found: {told(error)}", sent=False)
        if limit.expired():
            failure = TimedOut(phase, sent=False)
    raise failure
