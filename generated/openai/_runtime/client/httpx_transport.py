"""The usual transports, on the connections of httpx2.

They stand on its lower half, httpcore2: the clients of httpx2 add headers of their own,
write the whole URL to a log, and hold no limit for the whole of a request.
"""

from __future__ import annotations

import asyncio
import ssl
import threading

import httpcore2

from .failures import Broken
from .httpx_requests import (
    Requests,
    Way,
    async_tracer,
    failed,
    headers,
    tracer,
)
from .httpx_sockets import AsyncBackend, Backend, paces
from .sending import pieces, pieces_async
from .sockets import Watch, ends_now
from .timeouts import Timeout
from .wire import Headers, Request

_CONNECTIONS = 1000
_IDLE = 100
_KEPT = 15.0


class HttpxTransport:
    """Sends requests by httpx2; may be used by several threads.

    The proxies of the environment are those at the time this is made. ``ssl_context``
    says whom to trust, by default whom the system does. ``connections`` is how many
    there may be at once; a request beyond them waits.
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        connections: int = _CONNECTIONS,
    ) -> None:
        self._requests = Requests(ssl_context)
        self._connections = connections
        self._lock = threading.Lock()
        self._pools: dict[Way, httpcore2.ConnectionPool] = {}

    def send(self, request: Request, timeout: Timeout) -> _Response:
        """As in :class:`~.wire.Transport`; what the caller's own body raises goes
        through.
        """
        outcome = self._attempt(request, Watch(timeout))
        if isinstance(outcome, _Response):
            return outcome
        # Raised here, so that no frame with a secret hangs on the traceback.
        raise outcome

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            pools, self._pools = self._pools, {}
        for pool in pools.values():
            pool.close()

    def _attempt(self, request: Request, watch: Watch) -> _Response | BaseException:
        try:
            way, sent = self._requests.prepared(request, pieces(request))
            sent.extensions = {"timeout": paces(watch), "trace": tracer(watch)}
            return _Response(self._pool(way).handle_request(sent), watch)
        except BaseException as error:
            return failed(error, watch)

    def _pool(self, way: Way) -> httpcore2.ConnectionPool:
        with self._lock:
            if way not in self._pools:
                self._pools[way] = httpcore2.ConnectionPool(
                    ssl_context=self._requests.context(way),
                    proxy=self._requests.proxy(way),
                    max_connections=self._connections,
                    max_keepalive_connections=_IDLE,
                    keepalive_expiry=_KEPT,
                    network_backend=Backend(),
                )
            return self._pools[way]


class AsyncHttpxTransport:
    """The same for the async client; may be used by several tasks.

    Connections belong to the event loop in which they were made: a new loop begins
    with new ones.
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        connections: int = _CONNECTIONS,
    ) -> None:
        self._requests = Requests(ssl_context)
        self._connections = connections
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pools: dict[Way, httpcore2.AsyncConnectionPool] = {}

    async def send(self, request: Request, timeout: Timeout) -> _AsyncResponse:
        """As in :class:`HttpxTransport`."""
        outcome = await self._attempt(request, Watch(timeout))
        if isinstance(outcome, _AsyncResponse):
            return outcome
        raise outcome

    async def close(self) -> None:
        """Close all connections of this event loop."""
        pools, self._pools = self._pools, {}
        if self._loop is asyncio.get_running_loop():
            for pool in pools.values():
                await pool.aclose()

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
                response = await self._pool(way).handle_async_request(sent)
            return _AsyncResponse(response, watch)
        except BaseException as error:
            return failed(error, watch)

    def _pool(self, way: Way) -> httpcore2.AsyncConnectionPool:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._loop, self._pools = loop, {}
        if way not in self._pools:
            self._pools[way] = httpcore2.AsyncConnectionPool(
                ssl_context=self._requests.context(way),
                proxy=self._requests.proxy(way),
                max_connections=self._connections,
                max_keepalive_connections=_IDLE,
                keepalive_expiry=_KEPT,
                network_backend=AsyncBackend(),
            )
        return self._pools[way]


class _Response:
    """A reply on a connection of a pool."""

    def __init__(self, response: httpcore2.Response, watch: Watch) -> None:
        self.status: int = response.status
        self.headers: Headers = headers(response)
        self._response = response
        self._parts = response.iter_stream()
        self._watch = watch
        self._over = False
        self._failure: BaseException | None = None

    def read(self) -> bytes:
        """As in :class:`~.wire.Response`."""
        if not self._over:
            try:
                for piece in filter(None, self._parts):
                    return piece
            except BaseException as error:
                self._failure = failed(error, self._watch)
            self._end()
        if self._failure:
            raise self._failure
        return b""

    def close(self) -> None:
        """As in :class:`~.wire.Response`."""
        if not self._over:
            self._failure = Broken("the reply was closed", sent=True)
            ends_now(self._parts, self._watch)
            self._end()

    def _end(self) -> None:
        self._over = True
        self._response.close()


class _AsyncResponse:
    """The same in an event loop."""

    def __init__(self, response: httpcore2.Response, watch: Watch) -> None:
        self.status: int = response.status
        self.headers: Headers = headers(response)
        self._response = response
        self._parts = response.aiter_stream()
        self._watch = watch
        self._over = False
        self._failure: BaseException | None = None

    async def read(self) -> bytes:
        """As in :class:`~.wire.AsyncResponse`."""
        if not self._over:
            try:
                async for piece in self._parts:
                    if piece:
                        return piece
            except BaseException as error:
                self._failure = failed(error, self._watch)
            await self._end()
        if self._failure:
            raise self._failure
        return b""

    async def close(self) -> None:
        """As in :class:`~.wire.AsyncResponse`."""
        if not self._over:
            self._failure = Broken("the reply was closed", sent=True)
            await self._end()

    async def _end(self) -> None:
        self._over = True
        await self._parts.aclose()
        await self._response.aclose()
