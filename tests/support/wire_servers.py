"""Servers on the loopback that write the very bytes a test gives them, well formed or not.

A behaviour says what is done with a connection: :func:`fixed`, :func:`cut`, :func:`drip` and :func:`hang` are the usual ones, any function of a
:class:`Visit` is another. ``with WireServer(fixed(reply)) as server`` serves at ``server.url`` until it is left; nothing outlives it.
"""

from __future__ import annotations

import re
import selectors
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self, TypeAlias

CERTIFICATE = Path(__file__).with_name("loopback.pem")
"""A key and a certificate signed by itself for 127.0.0.1, ::1 and localhost, of use for nothing but these tests."""

PATIENCE = 10.0
"""Seconds after which a server gives up on a client, so that a test fails rather than hangs."""


def reply(body: bytes = b"", *headers: str, status: str = "200 OK") -> bytes:
    """A whole reply with the length of its body."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body


def chunks(*pieces: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    """A reply whose body is sent in chunks."""
    written = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + written + end


class Visit:
    """One connection, as a behaviour sees it."""

    def __init__(self, server: WireServer, connection: socket.socket) -> None:
        self.server = server
        self._connection = connection
        self._buffer = b""

    def request(self) -> bytes | None:
        """The next request whole, as it came; it is put to ``server.requests``. ``None`` if the client has closed."""
        while (end := self._buffer.find(b"\r\n\r\n") + 4) < 4:
            if not self._more():
                return None
        head = self._buffer[:end].lower()
        if b"transfer-encoding: chunked" in head:
            while (last := self._buffer.find(b"0\r\n\r\n", end)) < 0:
                if not self._more():
                    return None
            end = last + 5
        elif length := re.search(rb"content-length: *(\d+)", head):
            end += int(length[1])
            while len(self._buffer) < end:
                if not self._more():
                    return None
        whole, self._buffer = self._buffer[:end], self._buffer[end:]
        with self.server.changed:
            self.server.requests.append(whole)
            self.server.changed.notify_all()
        return whole

    def send(self, data: bytes) -> None:
        """Write bytes. Raises ``OSError`` if the client has closed, which ends the visit."""
        self._connection.sendall(data)

    def wait(self, seconds: float) -> bool:
        """Do nothing for a while; false if the server is to stop."""
        return not self.server.stopping.wait(seconds)

    def reset(self) -> None:
        """Close the connection as a crash does, by a reset."""
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._connection.close()

    def linger(self) -> None:
        """Do nothing until the client closes."""
        while self._more():
            pass

    def join(self, beyond: socket.socket) -> None:
        """Pass on what comes from either side to the other, until one of them closes."""
        with selectors.DefaultSelector() as selector:
            for side, other in ((self._connection, beyond), (beyond, self._connection)):
                selector.register(side, selectors.EVENT_READ, other)
            while ready := selector.select(PATIENCE):
                for key, _ in ready:
                    source = key.fileobj
                    received = source.recv(1 << 16) if isinstance(source, socket.socket) else b""
                    if not received:
                        return
                    key.data.sendall(received)

    def _more(self) -> bool:
        received = self._connection.recv(1 << 16)
        self._buffer += received
        return bool(received)


Behaviour: TypeAlias = Callable[[Visit], None]


def fixed(*replies: bytes, closing: bool = False) -> Behaviour:
    """Each request of the server is answered with the next reply, the last one again and again. The connection is kept open unless it is
    ``closing``, which is not announced.
    """

    def visit(to: Visit) -> None:
        while to.request() is not None:
            to.send(replies[min(len(to.server.requests), len(replies)) - 1])
            if closing:
                return

    return visit


def cut(data: bytes, at: int) -> Behaviour:
    """The first bytes of a reply, then the end of the connection."""
    return fixed(data[:at], closing=True)


def hang(first: bytes = b"") -> Behaviour:
    """Some bytes at once, then none."""

    def visit(to: Visit) -> None:
        to.request()
        to.send(first)
        to.linger()

    return visit


def drip(data: bytes, first: bytes = b"", every: float = 0.05) -> Behaviour:
    """Some bytes at once, then one by one, so many seconds after each other, over and over."""

    def visit(to: Visit) -> None:
        to.request()
        to.send(first)
        for index in range(int(PATIENCE / every)):
            if not to.wait(every):
                return
            to.send(data[index % len(data) :][:1])

    return visit


class WireServer:
    """Serves a behaviour, each connection in a thread. ``secure``: by TLS, with :data:`CERTIFICATE`."""

    def __init__(self, behaviour: Behaviour, *, host: str = "127.0.0.1", secure: bool = False) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, 0), family=family, backlog=128)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if secure else 'http'}://{f'[{host}]' if ':' in host else host}:{self.port}"
        self.requests: list[bytes] = []
        """The requests that came whole, in order."""
        self.connections = 0
        """How many connections were made so far."""
        self.stopping = threading.Event()
        self.changed = threading.Condition()
        self._behaviour = behaviour
        self._context = _context() if secure else None
        self._open: dict[socket.socket, threading.Thread] = {}
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.stopping.set()
        with socket.create_connection(self._listener.getsockname()[:2]):
            self._thread.join()
        self._listener.close()
        with self.changed:
            left = dict(self._open)
            for connection in left:
                _shut(connection)
        for thread in left.values():
            thread.join()

    def visited(self) -> bool:
        """Waits until a request has come, which is true unless that takes too long."""
        with self.changed:
            return self.changed.wait_for(lambda: bool(self.requests), PATIENCE)

    def deserted(self) -> bool:
        """Waits until no connection is open any more, which is true unless the clients take too long."""
        with self.changed:
            return self.changed.wait_for(lambda: not self._open, PATIENCE)

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self.stopping.is_set():
                connection.close()
                return
            connection.settimeout(PATIENCE)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            with self.changed:
                self.connections += 1
                self._open[connection] = thread
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        served = connection
        try:
            if self._context:
                served = self._context.wrap_socket(connection.dup(), server_side=True)
            self._behaviour(Visit(self, served))
        except OSError:
            pass  # The client went away, or the server is being left.
        finally:
            if served is not connection:
                served.close()
            _shut(connection)
            connection.close()
            with self.changed:
                del self._open[connection]
                self.changed.notify_all()


def _context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    return context


def _shut(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # It is closed already.
