"""Replies read from a connection, exactly as far as they are framed (RFC 9112).

The module of the standard library takes a head that was cut off for a whole one, and an
early hint for the reply; so it is not used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from .failures import Broken
from .sockets import Watch, Wire
from .wire import TOKEN, Headers, header

_PIECE: Final = 1 << 16
_HEAD: Final = 1 << 17
_STATUS: Final = re.compile(rb"HTTP/1\.([01]) ([1-9][0-9]{2})(?: .*)?")
_FIELD: Final = re.compile(rb"(%b):[ \t]*(.*?)[ \t]*" % TOKEN.encode())
_SIZE: Final = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;.*)?")


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a reply; ``kept``: the server leaves the connection open after it."""

    status: int
    headers: Headers
    kept: bool


class Reader:
    """Reads lines and bytes from a connection."""

    __slots__ = ("_buffer", "_watch", "_wire")

    def __init__(self, wire: Wire, watch: Watch) -> None:
        self._wire = wire
        self._watch = watch
        self._buffer = bytearray()

    @property
    def exhausted(self) -> bool:
        """Whether nothing was received beyond what was read."""
        return not self._buffer

    def some(self, size: int = _PIECE) -> bytes:
        """Up to so many bytes; empty at the end of the connection."""
        if not self._buffer:
            return self._wire.read(min(size, _PIECE), self._watch)
        piece = bytes(self._buffer[:size])
        del self._buffer[:size]
        return piece

    def line(self, limit: int, part: str = "head") -> bytes:
        """A line without its end. Raises :class:`Broken` if it is longer, or cut;
        ``part`` says of what it is one.
        """
        searched = 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            received = self._wire.read(_PIECE, self._watch)
            if not received:
                raise Broken(_cut(part), sent=True)
            self._buffer += received
            if searched > limit:
                break
        if end > limit or end < 0:
            raise Broken(f"the {part} of the reply has too long a line", sent=True)
        line = bytes(self._buffer[:end])
        del self._buffer[: end + 1]
        return line.removesuffix(b"\r")

    def silent(self) -> bool:
        """Whether the connection ended before the first byte of a reply."""
        if not self._buffer:
            self._buffer += self._wire.read(_PIECE, self._watch)
        return not self._buffer


def read_head(reader: Reader) -> Head:
    """The head of the final reply, interim ones (status 1xx) passed over. Raises
    :class:`Broken` if it is cut off or is not HTTP.
    """
    if reader.silent():
        raise Broken("the server closed the connection without a reply", sent=True)
    while True:
        head = _head(reader)
        if head.status >= 200 or head.status == 101:
            return head


def body(reader: Reader, head: Head, method: str) -> Iterator[bytes] | None:
    """The body of a reply in pieces (RFC 9112, section 6.3), ``None`` if it has none
    by definition. Raises :class:`Broken` where it ends too early.
    """
    coding = header(head.headers, "transfer-encoding")
    lengths = {text for name, text in head.headers if name.lower() == "content-length"}
    if method == "HEAD" or head.status in (101, 204, 304):
        return None
    if coding is not None:
        if coding.lower() != "chunked":
            raise Broken("the reply has an unknown transfer encoding", sent=True)
        return _chunks(reader)
    if not lengths:
        return iter(reader.some, b"")
    text = min(lengths)
    if len(lengths) > 1 or not (text.isascii() and text.isdigit() and len(text) < 19):
        raise Broken("the reply does not tell its length", sent=True)
    return _exactly(reader, int(text)) if int(text) else None


def framed(head: Head) -> bool:
    """Whether the end of the body is told, other than by the end of the connection."""
    names = ("transfer-encoding", "content-length")
    bodiless = head.status in (204, 304)
    return bodiless or any(header(head.headers, name) is not None for name in names)


def _head(reader: Reader) -> Head:
    left = _HEAD
    first = reader.line(left)
    match = _STATUS.fullmatch(first)
    if match is None:
        raise Broken("the server did not answer in HTTP", sent=True)
    fields: list[tuple[bytes, bytes]] = []
    while line := reader.line(left):
        left -= len(line)
        field = _FIELD.fullmatch(line)
        if field:
            fields.append((field[1], field[2]))
        elif fields and line[:1] in b" \t":
            # A value that goes on in the next line (RFC 9112, section 5.2).
            name, value = fields[-1]
            fields[-1] = name, value + b" " + line.strip(b" \t")
        else:
            raise Broken("the head of the reply is not HTTP", sent=True)
    pairs = ((name.decode("ascii"), value.decode("latin-1")) for name, value in fields)
    headers = tuple(pairs)
    closing = "close" in (header(headers, "connection") or "").lower()
    return Head(int(match[2]), headers, match[1] == b"1" and not closing)


def _exactly(reader: Reader, length: int) -> Iterator[bytes]:
    while length:
        piece = reader.some(length)
        if not piece:
            raise Broken(_cut("body"), sent=True)
        length -= len(piece)
        yield piece


def _chunks(reader: Reader) -> Iterator[bytes]:
    """RFC 9112, section 7.1; extensions and trailers are passed over."""
    while True:
        match = _SIZE.fullmatch(reader.line(_HEAD, "body"))
        if match is None:
            raise Broken("the chunks of the body are damaged", sent=True)
        size = int(match[1], 16)
        if not size:
            break
        yield from _exactly(reader, size)
        if reader.line(2, "body"):
            raise Broken("the chunks of the body are damaged", sent=True)
    while reader.line(_HEAD, "body"):
        pass


def _cut(part: str) -> str:
    return f"the connection ended within the {part} of the reply"
