"""The sockets on which httpcore2 speaks for the transports: every step on them keeps to
the limits of the request it serves.
"""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import Iterable, Mapping
from typing import Any

import httpcore2

from .async_sockets import AsyncWire, connect_async
from .failures import Broken
from .sockets import Watch, Wire, connect
from .timeouts import Timeout


class _Pace(float):
    """A limit in seconds that httpcore2 hands through to the socket, where the watch of
    the request is looked at anew for every step.
    """

    watch: Watch


def paces(watch: Watch) -> Mapping[str, float | None]:
    """The limits of a request, as httpcore2 takes them."""
    pace = _Pace(math.inf)
    pace.watch = watch
    pool, _ = watch.limit("pool")
    return {"connect": pace, "read": pace, "write": pace, "pool": pool}


class Backend(httpcore2.NetworkBackend):
    """Connects sockets that block."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        return _Stream(connect(host, port, _watch(timeout)))


class _Stream(httpcore2.NetworkStream):
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._wire.read(max_bytes, _watch(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            return self._wire.write(buffer, _watch(timeout))
        except Broken as error:
            said = str(error)
        # After this one httpcore2 looks whether a reply has come all the same.
        raise httpcore2.WriteError(said)

    def close(self) -> None:
        self._wire.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        name = server_hostname or ""
        return _Stream(self._wire.start_tls(ssl_context, name, _watch(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self._wire.readable() if info == "is_readable" else None


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """Connects sockets in an event loop."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        return _AsyncStream(await connect_async(host, port, _watch(timeout)))


class _AsyncStream(httpcore2.AsyncNetworkStream):
    def __init__(self, wire: AsyncWire) -> None:
        self._wire = wire

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._wire.read(max_bytes, _watch(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            return await self._wire.write(buffer, _watch(timeout))
        except Broken as error:
            said = str(error)
        raise httpcore2.WriteError(said)

    async def aclose(self) -> None:
        self._wire.close()
        await asyncio.sleep(0)  # It is closed after this round of the loop.

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        name = server_hostname or ""
        await self._wire.start_tls(ssl_context, name, _watch(timeout))
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._wire.readable() if info == "is_readable" else None


def _watch(timeout: float | None) -> Watch:
    return timeout.watch if isinstance(timeout, _Pace) else Watch(Timeout())
