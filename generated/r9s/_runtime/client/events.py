"""Server-sent events, from bytes: the event stream format of the WHATWG's HTML standard,
section 9.2.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .content_types import BYTE_ORDER_MARK
from .options import Limits

_RETRY_DIGITS = 18  # Nobody means more milliseconds; int() refuses thousands of them.


class Event(NamedTuple):
    """A whole event. ``id`` is the last one that was sent, with it or before it. (A
    tuple, for it is made three times as fast as a frozen dataclass.)
    """

    name: str
    data: str
    id: str


class Unended(NamedTuple):
    """What is left at the end of a stream without the bytes that end it. It may well be
    a ``whole`` JSON text.
    """

    data: str
    whole: bool


class Malformed(Exception):
    """The bytes cannot be taken: a line or an event is over its limit, or they are in
    no known encoding.
    """


class EventDecoder:
    """Makes events of the pieces of a stream, however it is cut into pieces.

    An event is given out with the byte that ends it: a CR ends a line whether or not
    an LF follows. Bytes that are no UTF-8 become U+FFFD. ``last_id`` is the id of the
    last event, ``retry`` the wait in milliseconds that the server asked for last.
    """

    __slots__ = (
        "last_id",
        "retry",
        "_limits",
        "_head",
        "_after_cr",
        "_open",
        "_data",
        "_size",
        "_name",
        "_id",
    )

    def __init__(self, limits: Limits) -> None:
        self.last_id = ""
        self.retry: int | None = None
        self._limits = limits
        self._head: bytes | None = b""  # Until it is known not to be the mark.
        self._after_cr = False
        self._open = bytearray()  # The line whose end has not come.
        self._data: list[str] = []
        self._size = 0
        self._name = ""
        self._id = ""

    def feed(self, data: bytes) -> Iterator[Event]:
        """The events that end in a piece, which must be read to the last before the
        next piece is fed. Raises :class:`Malformed` after those that came before.
        """
        longest = self._limits.line
        for line in self._lines(data):
            if not line:
                if self._data:
                    name = self._name or "message"
                    yield Event(name, "\n".join(self._data), self._id)
                    self._data, self._size = [], 0
                self._name, self.last_id = "", self._id
            elif len(line) > longest:
                raise _too_long("line", longest)
            else:
                self._field(line)
        if len(self._open) > longest:
            raise _too_long("line", longest)

    def end(self) -> Unended | None:
        """An event that was begun and not ended, ``None`` if there is none: such an
        event is to be dropped. Raises :class:`Malformed`.
        """
        line = bytes(self._open) or self._head or b""
        if line and not line.startswith(b":"):
            self._field(line)
        elif not (self._data or self._name):
            return None
        return Unended("\n".join(self._data), whole=False)

    def _lines(self, data: bytes) -> list[bytes]:
        """The lines that end in a piece, without their ends."""
        if self._head is not None:
            data = self._head + data
            if len(data) < len(BYTE_ORDER_MARK) and BYTE_ORDER_MARK.startswith(data):
                self._head = data
                return []
            self._head = None
            data = data.removeprefix(BYTE_ORDER_MARK)
        if self._after_cr and data:
            self._after_cr = False
            data = data.removeprefix(b"\n")
        end = max(data.rfind(b"\n"), data.rfind(b"\r")) + 1
        if not end:
            self._open += data
            return []
        self._after_cr = data.endswith(b"\r")
        text = data[:end]
        if self._open:
            text = bytes(self._open) + text
        self._open = bytearray(data[end:])
        return text.splitlines()  # Of bytes, at CR, LF and CR LF only.

    def _field(self, line: bytes) -> None:
        if line.startswith(b"data: "):
            self._add(line[6:])
            return
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        match name:
            case b"data":
                self._add(value)
            case b"event":
                self._name = str(value, "utf-8", "replace")
            case b"id" if b"\0" not in value:
                self._id = str(value, "utf-8", "replace")
            case b"retry" if value.isdigit() and len(value) <= _RETRY_DIGITS:
                self.retry = int(value)
            case _:  # a comment, whose name is empty, or a field of no meaning
                pass

    def _add(self, value: bytes) -> None:
        self._size += len(value) + 1
        if self._size > self._limits.event:
            raise _too_long("event", self._limits.event)
        self._data.append(str(value, "utf-8", "replace"))


def _too_long(what: str, limit: int) -> Malformed:
    return Malformed(f"a stream with {what}s of at most {limit} bytes")
