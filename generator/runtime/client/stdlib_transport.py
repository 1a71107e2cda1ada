"""The transport of the sync client where nothing is installed."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from .addresses import Origin, Proxy, environment_proxies, proxy_for, split_url
from .failures import Broken
from .http1 import Head, Reader, body, framed, read_head
from .sending import RawHeaders, bare, blocks, chunked, head, pieces
from .sockets import Watch, Wire, connect, connect_proxy, ends_now
from .timeouts import Timeout
from .wire import Headers, Request

if TYPE_CHECKING:
    import ssl

_IDLE: Final = 10
_KEPT: Final = 15.0


@dataclass(frozen=True, slots=True)
class _Way:
    """What a connection leads to; equal ways may share connections."""

    origin: Origin
    proxy: Proxy | None

    def start(self, method: str, target: str, headers: RawHeaders) -> bytes:
        """A request up to its body (RFC 9112, section 3). A proxy is told the whole
        URL, unless it only lets an encrypted connection through.
        """
        if self.proxy and self.origin.scheme == "http":
            target = f"http://{self.origin.authority}{target}"
            headers = [*headers, *self.proxy.headers()]
        lines = [f"{method} {target} HTTP/1.1".encode("ascii")]
        lines.extend(name + b": " + value for name, value in headers)
        return b"\r\n".join([*lines, b"", b""])


class StdlibTransport:
    """Sends requests by the standard library alone; may be used by several threads.

    Of each server 10 connections are kept, for 15 seconds after their last use. The
    proxies of the environment are those at the time this is made; they are reached
    by plain HTTP. ``ssl_context`` says whom to trust, by default whom the system does.
    """

    def __init__(self, *, ssl_context: ssl.SSLContext | None = None) -> None:
        self._ssl_context = ssl_context
        self._proxies = environment_proxies()
        self._lock = threading.Lock()
        self._idle: dict[_Way, list[tuple[Wire, float]]] = {}
        self._closed = False

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
        """Close the connections that are not in use; the others follow after it."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, {}
        for wires in idle.values():
            for wire, _ in wires:
                wire.close()

    def _attempt(self, request: Request, watch: Watch) -> _Response | BaseException:
        wire: Wire | None = None
        try:
            origin, target = split_url(request.revealed_url())
            way = _Way(origin, proxy_for(origin, self._proxies))
            start = way.start(request.method, target, head(request, origin.authority))
            written = blocks(start, pieces(request), chunked(request))
            wire = self._taken(way) or self._connected(way, watch)
            whole = _written(wire, watch, written)
            return _Response(self, way, wire, _Received(request, wire, watch, whole))
        except BaseException as error:
            if wire:
                wire.close()
            return bare(error)

    def _taken(self, way: _Way) -> Wire | None:
        """An idle connection which the server has not closed."""
        while True:
            with self._lock:
                wires = self._idle.get(way)
                if not wires:
                    return None
                wire, since = wires.pop()
            if time.monotonic() - since < _KEPT and not wire.readable():
                return wire
            wire.close()

    def give(self, way: _Way, wire: Wire) -> None:
        """Keep a connection for the next request, or close it if there are enough."""
        with self._lock:
            wires = self._idle.setdefault(way, [])
            if not self._closed and len(wires) < _IDLE:
                wires.append((wire, time.monotonic()))
                return
        wire.close()

    def _connected(self, way: _Way, watch: Watch) -> Wire:
        origin, proxy = way.origin, way.proxy
        if proxy is None:
            wire = connect(origin.host, origin.port, watch)
        elif proxy.scheme == "http":
            wire = connect_proxy(proxy.host, proxy.port, watch)
        else:
            message = f"proxies of the kind {proxy.scheme!r} need httpx2"
            raise Broken(message, sent=False)
        if origin.scheme == "http":
            return wire
        try:
            if proxy:
                _tunnel(wire, watch, origin, proxy)
            return wire.start_tls(self._context(), origin.host, watch)
        except BaseException:
            wire.close()
            raise

    def _context(self) -> ssl.SSLContext:
        with self._lock:
            if self._ssl_context is None:
                from ssl import create_default_context

                self._ssl_context = create_default_context()
                self._ssl_context.set_alpn_protocols(["http/1.1"])
            return self._ssl_context


class _Received:
    """What came on a connection: a head, and what is needed to read the rest.
    ``parts`` is ``None`` if there is no rest, ``kept`` tells whether the connection
    may be used again after it.
    """

    __slots__ = ("head", "kept", "parts", "reader", "watch")

    def __init__(self, request: Request, wire: Wire, watch: Watch, whole: bool) -> None:
        self.watch = watch
        self.reader = Reader(wire, watch)
        self.head: Head = read_head(self.reader)
        self.parts = body(self.reader, self.head, request.method)
        bounded = self.parts is None or framed(self.head)
        self.kept = whole and self.head.kept and bounded


class _Response:
    """A reply on a connection of the pool."""

    def __init__(
        self, transport: StdlibTransport, way: _Way, wire: Wire, received: _Received
    ) -> None:
        self.status: int = received.head.status
        self.headers: Headers = received.head.headers
        self._transport = transport
        self._way = way
        self._wire: Wire | None = wire
        self._received = received
        self._failure: BaseException | None = None
        if received.parts is None:
            self._end()

    def read(self) -> bytes:
        """As in :class:`~.wire.Response`."""
        if self._wire:
            try:
                for piece in self._received.parts or ():
                    return piece
                self._end()
            except BaseException as error:
                self._failure = bare(error)
                self._give_up()
        if self._failure:
            raise self._failure
        return b""

    def close(self) -> None:
        """As in :class:`~.wire.Response`."""
        if not self._wire:
            return
        self._failure = self._failure or Broken("the reply was closed", sent=True)
        received = self._received
        if ends_now(received.parts or (), received.watch):
            self._end()
        else:
            self._give_up()

    def _end(self) -> None:
        wire, self._wire = self._wire, None
        if wire and self._received.kept and self._received.reader.exhausted:
            self._transport.give(self._way, wire)
        elif wire:
            wire.close()

    def _give_up(self) -> None:
        wire, self._wire = self._wire, None
        if wire:
            wire.close()


def _written(wire: Wire, watch: Watch, data: Iterator[bytes]) -> bool:
    """Whether all was written. A server may refuse a body before it has all of it, and
    its reply is read then.
    """
    watch.sent = True
    try:
        for block in data:
            wire.write(block, watch)
    except Broken:
        return False
    return True


def _tunnel(wire: Wire, watch: Watch, origin: Origin, proxy: Proxy) -> None:
    """Have a proxy connect to an origin (RFC 9110, section 9.3.6)."""
    where = f"{origin.bracketed}:{origin.port}".encode("ascii")
    fields = [(b"Host", where), *proxy.headers()]
    lines = [b"%b: %b\r\n" % field for field in fields]
    wire.write(b"CONNECT %b HTTP/1.1\r\n%b\r\n" % (where, b"".join(lines)), watch)
    try:
        status = read_head(Reader(wire, watch)).status
        said = f"answered with status {status}"
    except Broken as error:
        status, said = 0, str(error)
    if not 200 <= status < 300:
        raise Broken(f"the proxy {proxy.host} does not connect: {said}", sent=False)
