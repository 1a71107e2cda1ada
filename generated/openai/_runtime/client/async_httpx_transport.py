"""The usual transport of the async client."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator
from typing import NamedTuple, TypeAlias

import httpcore2

from .async_httpx_sockets import AsyncBackend
from .async_sockets import end_now
from .failures import Broken
from .httpx_requests import Requests, Way, async_tracer, failed, headers
from .httpx_sockets import paces
from .httpx_transport import CONNECTIONS, IDLE, KEPT
from .sending import pieces_async
from .sockets import Watch
from .timeouts import Timeout
from .wire import Headers, Request

_Pools: TypeAlias = dict[Way, httpcore2.AsyncConnectionPool]


class AsyncHttpxTransport:
    """As :class:`~.httpx_transport.HttpxTransport`; may be used by several tasks.

    Connections belong to the event loop in which they were made: each has its own, and
    closes them at its end (as :func:`asyncio.run` ends one, by ``shutdown_asyncgens``).
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        connections: int = CONNECTIONS,
    ) -> None:
        self._requests = Requests(ssl_context)
        self._connections = connections
        self._kept: dict[asyncio.AbstractEventLoop, _Kept] = {}

    async def send(self, request: Request, timeout: Timeout) -> _AsyncResponse:
        """As in :class:`~.wire.AsyncTransport`."""
        outcome = await self._attempt(request, Watch(timeout))
        if isinstance(outcome, _AsyncResponse):
            return outcome
        raise outcome

    async def close(self) -> None:
        """Close all connections of this event loop."""
        if kept := self._kept.pop(asyncio.get_running_loop(), None):
            await kept.keeper.aclose()

    async def _attempt(
        self, request: Request, watch: Watch
    ) -> _AsyncResponse | BaseException:
        try:
            held = request.body
            body = held if isinstance(held, bytes | None) else pieces_async(request)
            way, sent = self._requests.prepared(request, body)
            sent.extensions = {"timeout": paces(watch), "trace": async_tracer(watch)}
            # The sockets keep to the limits; a body of the caller's own may not.
            async with asyncio.timeout(watch.left()):
                pool = self._pool(way, await self._pools())
                response = await pool.handle_async_request(sent)
            return _AsyncResponse(response, watch)
        except BaseException as error:
            return failed(error, watch)

    async def _pools(self) -> _Pools:
        """Those of this event loop. (Other threads may be about those of theirs.)"""
        loop = asyncio.get_running_loop()
        if kept := self._kept.get(loop):
            return kept.pools
        for other in [*self._kept]:
            if other.is_closed():
                self._kept.pop(other, None)
        pools: _Pools = {}
        self._kept[loop] = _Kept(pools, keeper := _keeper(pools))
        await anext(keeper)
        return pools

    def _pool(self, way: Way, pools: _Pools) -> httpcore2.AsyncConnectionPool:
        if way not in pools:
            pools[way] = httpcore2.AsyncConnectionPool(
                ssl_context=self._requests.context(way),
                proxy=self._requests.proxy(way),
                max_connections=self._connections,
                max_keepalive_connections=IDLE,
                keepalive_expiry=KEPT,
                network_backend=AsyncBackend(way.proxy is not None),
            )
        return pools[way]


class _Kept(NamedTuple):
    """The pools of an event loop, and what closes them."""

    pools: _Pools
    keeper: AsyncGenerator[None]


async def _keeper(pools: _Pools) -> AsyncGenerator[None]:
    """Closes pools when it is closed itself: before its event loop ends, that closes
    all generators that were begun in it and are not at their end.
    """
    try:
        yield
    finally:
        for pool in [*pools.values()]:
            await pool.aclose()


class _AsyncResponse:
    """A reply on a connection of a pool."""

    def __init__(self, response: httpcore2.Response, watch: Watch) -> None:
        self.status: int = response.status
        self.headers: Headers = headers(response)
        self._response = response
        self._parts = response.aiter_stream()
        self._watch = watch
        self._over = False
        self._reading = False
        self._failure: BaseException | None = None

    async def read(self) -> bytes:
        """As in :class:`~.wire.AsyncResponse`."""
        if not self._over:
            self._reading = True
            try:
                async for piece in self._parts:
                    if piece:
                        return piece
            except BaseException as error:
                self._failure = failed(error, self._watch, begun=True)
            finally:
                self._reading = False
            await self._end()
        if self._failure:
            raise self._failure
        return b""

    async def close(self) -> None:
        """As in :class:`~.wire.AsyncResponse`."""
        if not self._over:
            self._failure = Broken("the reply was closed", sent=True)
            try:
                await end_now(self._parts, self._watch)
            finally:
                await self._end()

    async def _end(self) -> None:
        self._over = True
        if not self._reading:  # else the connection ends under the task that reads
            await self._parts.aclose()
        await self._response.aclose()
