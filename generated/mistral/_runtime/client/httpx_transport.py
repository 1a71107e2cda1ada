"""The usual transport, on the connections of httpx2.

It stands on its lower half, httpcore2: the clients of httpx2 add headers of their own,
write the whole URL to a log, and hold no limit for the whole of a request. The one for
the event loop is in a module of its own, as asyncio takes long to import.
"""

from __future__ import annotations

import ssl
import threading
from typing import Final

import httpcore2

from .failures import Broken
from .httpx_requests import Requests, Way, failed, headers, tracer
from .httpx_sockets import Backend, paces
from .sending import pieces
from .sockets import Watch, ends_now
from .timeouts import Timeout
from .wire import Headers, Request

CONNECTIONS: Final = 1000
IDLE: Final = 100
KEPT: Final = 15.0
"""Seconds that an idle connection is kept."""


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
        connections: int = CONNECTIONS,
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
                    max_keepalive_connections=IDLE,
                    keepalive_expiry=KEPT,
                    network_backend=Backend(way.proxy is not None),
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
                self._failure = failed(error, self._watch, begun=True)
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
