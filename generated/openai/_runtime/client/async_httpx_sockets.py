"""The same as :mod:`.httpx_sockets` in an event loop."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore2

from .async_sockets import AsyncWire, connect_async
from .failures import Broken
from .httpx_sockets import watch_of


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """Connects sockets in an event loop; ``proxied``: those to a proxy."""

    def __init__(self, proxied: bool) -> None:
        self._proxied = proxied

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        try:
            return _AsyncStream(await connect_async(host, port, watch_of(timeout)))
        except Broken as error:
            raise error.by_proxy() if self._proxied else error


class _AsyncStream(httpcore2.AsyncNetworkStream):
    def __init__(self, wire: AsyncWire) -> None:
        self._wire = wire

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._wire.read(max_bytes, watch_of(timeout))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        try:
            return await self._wire.write(buffer, watch_of(timeout))
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
        await self._wire.start_tls(ssl_context, name, watch_of(timeout))
        return self

    def get_extra_info(self, info: str) -> Any:
        return self._wire.readable() if info == "is_readable" else None
