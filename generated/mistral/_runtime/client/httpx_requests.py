"""What the transports on httpx2 have in common: requests in the terms of httpcore2, and
its errors.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Iterator,
    Mapping,
)
from dataclasses import dataclass
from typing import Any, Final

import httpcore2

from .addresses import Proxy, environment_proxies, proxy_for, split_url
from .failures import Broken, Failure, TimedOut
from .sending import BodyFault, bare, head
from .sockets import Watch
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


def headers(response: httpcore2.Response) -> Headers:
    """The headers of a reply as text (RFC 9110, section 5.5)."""
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, value in response.headers
    )


def failed(error: BaseException, watch: Watch, *, begun: bool = False) -> BaseException:
    """What is raised in place of an error; ``begun``: the head of the reply had come.
    The words of httpcore2 are used only where they cannot hold anything of the request
    or the reply.
    """
    sent = watch.sent
    match error:
        case BodyFault() | Failure():
            return bare(error)
        case httpcore2.PoolTimeout():
            return watch.timed_out("pool")
        case TimeoutError():
            return TimedOut("total", sent=sent)
        case httpcore2.ProxyError():
            return Broken(f"the proxy does not connect: {error}", sent=sent)
        case httpcore2.NetworkError():
            return Broken("the connection broke", sent=sent)
        case httpcore2.RemoteProtocolError() if begun:
            return Broken("the connection broke within the reply", sent=sent)
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
