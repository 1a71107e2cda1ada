"""Sockets each step of which keeps to the time limits of the request it serves."""

from __future__ import annotations

import os
import selectors
import socket
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from .failures import Broken, Failure, Phase, TimedOut
from .timeouts import Deadline, SystemClock, Timeout

if TYPE_CHECKING:
    import ssl


_MOMENT: Final = 0.01
REST: Final = 1 << 16
"""Bytes of a body that nobody wants which are still received."""

_Address: TypeAlias = tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]


class _Numbered(Protocol):
    """A socket of the system, however it is wrapped."""

    def fileno(self) -> int: ...


class Watch:
    """The time limits of one request under way, and whether the server may have seen
    any of it (``sent``).
    """

    __slots__ = ("_connecting", "_deadline", "sent", "timeout")

    def __init__(self, timeout: Timeout) -> None:
        self.timeout = timeout
        self.sent = False
        self._deadline = Deadline(SystemClock(), timeout.total)
        self._connecting: Deadline | None = None

    def connecting(self) -> None:
        """From now on the limit for connecting runs."""
        self._connecting = Deadline(SystemClock(), self.timeout.connect)

    def hurry(self) -> None:
        """What is left to do must be done within a moment."""
        left = self.left()
        moment = _MOMENT if left is None else min(left, _MOMENT)
        self._deadline = Deadline(SystemClock(), moment)

    def left(self) -> float | None:
        """Seconds left of the whole; ``None`` if that is not limited."""
        return self._deadline.left()

    def limit(self, phase: Phase) -> tuple[float | None, Phase]:
        """How many seconds the next step may take, always more than 0, and which limit
        that is. Raises :class:`TimedOut` if none are left.
        """
        seconds, whole = self._seconds(phase), self.left()
        if whole is not None and (seconds is None or whole <= seconds):
            seconds, phase = whole, "total"
        if seconds is not None and seconds <= 0:
            raise TimedOut(phase, sent=self.sent)
        return seconds, phase

    def timed_out(self, phase: Phase) -> TimedOut:
        """The failure of a step that took too long: of the whole if that is over."""
        over = "total" if self._deadline.passed() else phase
        return TimedOut(over, sent=self.sent)

    def _seconds(self, phase: Phase) -> float | None:
        match phase:
            case "connect":
                started = self._connecting
                return started.left() if started else self.timeout.connect
            case "read":
                return self.timeout.read
            case "write":
                return self.timeout.write
            case "pool":
                return self.timeout.pool
            case "total":
                return self.timeout.total


def ends_now(parts: Iterable[bytes], watch: Watch) -> bool:
    """Whether a body that nobody wants any more ends with what has come, or within a
    moment: if so, its connection can be used again.
    """
    watch.hurry()
    left = REST
    try:
        for piece in parts:
            left -= len(piece)
            if left < 0:
                return False
    except Exception:  # whatever it is, nobody waits for what it hinders
        return False
    return True


class Wire:
    """A connected socket. What it raises is a :class:`Failure`."""

    __slots__ = ("_socket",)

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected

    def read(self, size: int, watch: Watch) -> bytes:
        """Up to so many bytes, as soon as there are any; empty at the end."""
        seconds, phase = watch.limit("read")
        failure: Failure
        try:
            self._socket.settimeout(seconds)
            return self._socket.recv(size)
        except TimeoutError:
            failure = TimedOut(phase, sent=watch.sent)
        except OSError as error:
            failure = Broken(f"the connection broke: {told(error)}", sent=watch.sent)
        raise failure

    def write(self, data: bytes, watch: Watch) -> None:
        """All of the bytes."""
        view = memoryview(data)
        while view:
            seconds, phase = watch.limit("write")
            failure: Failure | None = None
            try:
                self._socket.settimeout(seconds)
                view = view[self._socket.send(view) :]
            except TimeoutError:
                failure = TimedOut(phase, sent=watch.sent)
            except OSError as error:
                message = f"the connection broke: {told(error)}"
                failure = Broken(message, sent=watch.sent)
            if failure:
                raise failure

    def start_tls(self, context: ssl.SSLContext, host: str, watch: Watch) -> Wire:
        """The same connection, encrypted; this one is used no more."""
        import ssl

        if isinstance(self._socket, ssl.SSLSocket):
            self.close()
            message = "a proxy reached by https cannot lead to a server by https"
            raise Broken(message, sent=watch.sent)
        seconds, phase = watch.limit("connect")
        failure: Failure
        try:
            self._socket.settimeout(seconds)
            return Wire(context.wrap_socket(self._socket, server_hostname=host))
        except TimeoutError:
            failure = TimedOut(phase, sent=watch.sent)
        except (OSError, ValueError) as error:
            message = f"no secure connection to {host}: {told(error)}"
            failure = Broken(message, sent=watch.sent)
        self.close()
        raise failure

    def readable(self) -> bool:
        """Whether something came, or the end; on an idle connection only the end can."""
        return readable(self._socket)

    def close(self) -> None:
        """Close the connection; may be called twice."""
        self._socket.close()


def connect(host: str, port: int, watch: Watch) -> Wire:
    """A connection to the first address of a host that takes one.

    The time is shared among the addresses, so that one from which nothing comes back
    leaves some for the others. Looking up the name is not limited: the system cannot
    be interrupted at it. Raises :class:`Failure`, with nothing sent.
    """
    watch.connecting()
    found = _addresses(host, port)
    failure: Failure = Broken(f"{host} has no address", sent=False)
    for index, (family, where) in enumerate(found):
        seconds, phase = watch.limit("connect")
        if seconds is not None:
            seconds /= len(found) - index
        tried = _connected(family, where, seconds)
        match tried:
            case Wire():
                return tried
            case TimeoutError():
                failure = TimedOut(phase, sent=False)
            case OSError():
                message = f"no connection to {host}, port {port}: {told(tried)}"
                failure = Broken(message, sent=False)
    raise failure


def connect_proxy(host: str, port: int, watch: Watch) -> Wire:
    """The same to a proxy, and the failure says so."""
    try:
        return connect(host, port, watch)
    except Broken as error:
        failure = error.by_proxy()
    raise failure


def readable(opened: _Numbered) -> bool:
    """Whether a socket has something to read; true of one that is closed."""
    if opened.fileno() < 0:
        return True
    with selectors.DefaultSelector() as selector:
        selector.register(opened, selectors.EVENT_READ)
        return bool(selector.select(0))


def told(error: Exception) -> str:
    """What the system says of an error of a connection."""
    match error:
        case ConnectionError(errno=int(number)):
            return os.strerror(number)
        case OSError():
            return error.strerror or str(error) or type(error).__name__
        case _:
            return type(error).__name__


def _addresses(host: str, port: int) -> list[tuple[int, _Address]]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return [(family, where) for family, _, _, _, where in found]
    except (OSError, UnicodeError) as error:
        failure = Broken(f"the host {host} is not found: {told(error)}", sent=False)
    raise failure


def _connected(family: int, where: _Address, seconds: float | None) -> Wire | OSError:
    opened = socket.socket(family, socket.SOCK_STREAM)
    try:
        opened.settimeout(seconds)
        opened.connect(where)
        opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    except OSError as error:
        opened.close()
        return error
    except BaseException:
        opened.close()
        raise
    return Wire(opened)
