"""``Content-Encoding`` undone, in pieces of bounded size (RFC 9110, section 8.4.1)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from .failures import Broken

ACCEPTED: Final = "gzip, deflate"
"""The value of ``Accept-Encoding`` for what is understood here."""

_PIECE: Final = 1 << 16
_GZIP, _ZLIB, _RAW = 31, 15, -15
_MAGIC: Final = b"\x1f\x8b"


class Inflater:
    """Decompresses one body.

    ``encodings`` is the value of ``Content-Encoding``, the last of its list being the
    outermost. Raises :class:`Broken` if one of them is not known.
    """

    __slots__ = ("_layers",)

    def __init__(self, encodings: str | None) -> None:
        names = [name.strip().lower() for name in (encodings or "").split(",")]
        self._layers: list[_Layer] = []
        for name in reversed(names):
            match name.removeprefix("x-"):
                case "" | "identity":
                    pass
                case "gzip":
                    self._layers.append(_Layer(gzip=True))
                case "deflate":
                    self._layers.append(_Layer(gzip=False))
                case _:
                    message = f"the body has an unknown content encoding, {name!r}"
                    raise Broken(message, sent=True)

    def feed(self, data: bytes, limit: int) -> Iterator[bytes]:
        """What the next bytes of the body stand for, in pieces of ``limit`` bytes at
        most. No more is decompressed than is taken from the iterator, which is to be
        exhausted before more is fed. Raises :class:`Broken` for damaged data.
        """
        size = max(1, min(limit, _PIECE))
        pieces = (data[start : start + size] for start in range(0, len(data), size))
        found: Iterator[bytes] = pieces
        for layer in self._layers:
            found = layer.through(found, size)
        return found

    def finish(self) -> None:
        """To be called after the last byte. Raises :class:`Broken` if the compressed
        data ended too early.
        """
        if not all(layer.whole for layer in self._layers):
            raise Broken("the compressed body ended too early", sent=True)


class _Layer:
    """Undoes one encoding. Gzip may have several members (RFC 1952, section 2.2);
    deflate comes in the format of zlib or, from some servers, bare. What follows the
    end is passed over, as browsers do.
    """

    __slots__ = ("_gzip", "_held", "_inflate", "_inside", "_members")

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._inflate = zlib.decompressobj(_GZIP)
        self._inside = False
        self._members = 0
        self._held = b""

    @property
    def whole(self) -> bool:
        """Whether the data may end here; no data at all is whole."""
        return not self._inside and not self._held

    def through(self, pieces: Iterator[bytes], size: int) -> Iterator[bytes]:
        """The pieces without the encoding, none longer than ``size``."""
        for piece in pieces:
            data = self._held + piece
            self._held = b""
            while data and (self._inside or self._enter(data)):
                yield from self._member(data, size)
                data = b"" if self._inside else self._inflate.unused_data

    def _enter(self, data: bytes) -> bool:
        """Begin a member with these bytes, unless they are too few or do not belong."""
        if self._members and not (self._gzip and _MAGIC.startswith(data[:2])):
            return False
        if len(data) < 2:
            self._held = data
            return False
        self._inflate = zlib.decompressobj(_GZIP if self._gzip else _bits(data))
        self._inside = True
        return True

    def _member(self, data: bytes, size: int) -> Iterator[bytes]:
        """The pieces of a member, as far as these bytes go."""
        inflate = self._inflate
        while not inflate.eof:
            try:
                piece = inflate.decompress(data, size)
            except zlib.error:
                break
            data = inflate.unconsumed_tail
            if piece:
                yield piece
            if not inflate.eof and not data and len(piece) < size:
                return
        if not inflate.eof:
            raise Broken("the compressed body is damaged", sent=True)
        self._inside = False
        self._members += 1


def _bits(data: bytes) -> int:
    """What the first two bytes of deflated data are: RFC 1950, section 2.2, or bare."""
    framed = data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
    return _ZLIB if framed else _RAW
