"""What the transports on httpx2 have in common: requests in the terms of httpcore2, the
sockets it uses, and its errors.
"""

from __future__ import annotations

import math
import ssl
import threading
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from dataclasses import dataclass
from typing import Any, Final

import httpcore2

from .addresses import Proxy, environment_proxies, proxy_for, split_url
from .failures import Broken, Failure, TimedOut
from .sending import BodyFault, bare, head
from .sockets import Watch, Wire, connect
from .timeouts import Deadline, SystemClock, Timeout
from .wire import Headers, Request

_SENDING: Final = "http11.send_request_headers.started"


@dataclass(frozen=True, slots=True)
class Way:
    """What a pool of connections leads to."""

    scheme: str
    proxy: Proxy | None


class Requests:
    """Makes requests for httpcore2, and says what the pools for them need."""

    def __init__(self, ssl_context: ssl.SSLContext | None) -> None:
        self._ssl_context = ssl_context
        self._lock = threading.Lock()
        self._proxies = environment_proxies()

    def prepared(
        self,
        request: Request,
        body: bytes | Iterator[bytes] | AsyncIterator[bytes] | None,
    ) -> tuple[Way, httpcore2.Request]:
        """A request with exactly its own headers, and the way it takes. Raises
        :class:`Broken` for what cannot be sent.
        """
        origin, target = split_url(request.revealed_url())
        url = httpcore2.URL(
            scheme=origin.scheme, host=origin.host, port=origin.port, target=target
        )
        made = httpcore2.Request(
            request.method, url, headers=head(request, origin.authority), content=body
        )
        return Way(origin.scheme, proxy_for(origin, self._proxies)), made

    def context(self, way: Way) -> ssl.SSLContext | None:
        """Whom to trust on a way that is encrypted; made once, as it takes long."""
        secure = way.proxy is not None and way.proxy.scheme == "https"
        if way.scheme == "http" and not secure:
            return None
        with self._lock:
            self._ssl_context = self._ssl_context or httpcore2.default_ssl_context()
            return self._ssl_context

    def proxy(self, way: Way) -> httpcore2.Proxy | None:
        """The proxy in the terms of httpcore2."""
        if (proxy := way.proxy) is None:
            return None
        url = httpcore2.URL(
            scheme=proxy.scheme, host=proxy.host, port=proxy.port, target=b"/"
        )
        user, colon, password = (
            proxy.login.reveal().partition(":") if proxy.login else ("", "", "")
        )
        return httpcore2.Proxy(
            url,
            auth=(user.encode(), password.encode()) if colon else None,
            ssl_context=self.context(way) if proxy.scheme == "https" else None,
        )


class _Pace(float):
    """A limit in seconds that httpcore2 hands through to the socket, where the watch of
    the request is looked at anew for every step.
    """

    watch: Watch


def paces(watch: Watch) -> Mapping[str, float | None]:
    """The limits of a request that blocks."""
    pace = _Pace(math.inf)
    pace.watch = watch
    pool, _ = watch.limit("pool")
    return {"connect": pace, "read": pace, "write": pace, "pool": pool}


def idle_limits(watch: Watch) -> Mapping[str, float | None]:
    """The limits of a request in an event loop, without that of the whole."""
    limits = watch.timeout
    return {
        "connect": limits.connect,
        "read": limits.read,
        "write": limits.write,
        "pool": limits.pool,
    }


def tracer(watch: Watch) -> Callable[[str, Mapping[str, Any]], None]:
    """Takes note of the moment from which on the server may have seen the request; what
    is said to a proxy before does not count.
    """

    def traced(name: str, said: Mapping[str, Any]) -> None:
        if name == _SENDING and said["request"].method != b"CONNECT":
            watch.sent = True

    return traced


def async_tracer(watch: Watch) -> Callable[[str, Mapping[str, Any]], Awaitable[None]]:
    """The same in an event loop."""
    trace = tracer(watch)

    async def traced(name: str, said: Mapping[str, Any]) -> None:
        trace(name, said)

    return traced


class Backend(httpcore2.NetworkBackend):
    """Connects sockets that keep to the limits of the request in hand."""

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
        wire = self._wire
        return _Stream(
            wire.start_tls(ssl_context, server_hostname or "", _watch(timeout))
        )

    def get_extra_info(self, info: str) -> Any:
        return self._wire.readable() if info == "is_readable" else None


class AsyncBackend(httpcore2.AsyncNetworkBackend):
    """Connects sockets in an event loop. The limit for connecting holds with TLS, and
    a handshake that is cancelled leaves no socket behind.
    """

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        limit = Deadline(SystemClock(), timeout)
        backend = httpcore2.AnyIOBackend()
        stream = await backend.connect_tcp(host, port, timeout)
        return _AsyncStream(stream, limit)


class _AsyncStream(httpcore2.AsyncNetworkStream):
    def __init__(self, stream: httpcore2.AsyncNetworkStream, limit: Deadline) -> None:
        self._stream = stream
        self._limit = limit

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        left = self._limit.left()
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, left)
        except BaseException:
            await self._stream.aclose()
            raise

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _watch(timeout: float | None) -> Watch:
    return timeout.watch if isinstance(timeout, _Pace) else Watch(Timeout())


def headers(response: httpcore2.Response) -> Headers:
    """The headers of a reply as text (RFC 9110, section 5.5)."""
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, value in response.headers
    )


def failed(error: BaseException, watch: Watch) -> BaseException:
    """What is raised in place of an error. The words of httpcore2 are used only where
    they cannot hold anything of the request or the reply.
    """
    sent = watch.sent
    match error:
        case BodyFault() | Failure():
            return bare(error)
        case httpcore2.PoolTimeout():
            return watch.timed_out("pool")
        case httpcore2.ConnectTimeout():
            return watch.timed_out("connect")
        case httpcore2.ReadTimeout():
            return watch.timed_out("read")
        case httpcore2.WriteTimeout():
            return watch.timed_out("write")
        case TimeoutError():
            return TimedOut("total", sent=sent)
        case httpcore2.ConnectError():
            return Broken(f"no connection: {error}", sent=sent)
        case httpcore2.ProxyError():
            return Broken(f"the proxy does not connect: {error}", sent=sent)
        case httpcore2.NetworkError():
            return Broken("the connection broke", sent=sent)
        case httpcore2.RemoteProtocolError():
            message = "the server broke off, or did not answer in HTTP"
            return Broken(message, sent=sent)
        case ImportError():
            return Broken(f"the proxy cannot be used: {error}", sent=sent)
        case Exception():
            kind = type(error).__name__
            return Broken(f"the request failed unexpectedly: {kind}", sent=sent)
        case _:
            return bare(error)
