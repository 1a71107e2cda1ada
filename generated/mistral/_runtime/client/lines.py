"""JSON texts one after another, from bytes: one a line (JSON lines, NDJSON), or each
after a record separator (RFC 7464).
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import json_text
from ..problems import DecodeError
from .content_types import BYTE_ORDER_MARK
from .events import Event, Malformed, Unended
from .options import Limits

_SEPARATOR = b"\x1e"


class LineDecoder:
    """Makes events, of no name, of the pieces of a stream, however it is cut.

    Where the first byte is a record separator, a text may have several lines; one of a
    single line is given out with its line end, others with the next separator. Blank
    lines are skipped.
    """

    __slots__ = ("_limits", "_open", "_separated", "_tried")

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._open = bytearray()  # The text whose end has not come.
        self._separated: bool | None = None
        self._tried = False

    def feed(self, data: bytes) -> Iterator[Event]:
        """The texts that end in a piece, which must be read to the last before the next
        piece is fed. Raises :class:`Malformed` after those that came before.
        """
        if self._separated is None and (start := data.lstrip()):
            self._separated = start.startswith(_SEPARATOR)
        for text in self._separate(data) if self._separated else self._lines(data):
            if len(text) > self._limits.line:
                raise self._too_long()
            if blankless := text.strip():
                yield _event(blankless)
        if len(self._open) > self._limits.line:
            raise self._too_long()

    def end(self) -> Unended | None:
        """A last text without an end, ``None`` if there is none."""
        text = bytes(self._open).strip().removeprefix(BYTE_ORDER_MARK)
        whole = _is_json(text)
        return Unended(str(text, "utf-8", "replace"), whole) if text else None

    def _lines(self, data: bytes) -> list[bytes]:
        end = data.rfind(b"\n") + 1
        if not end:
            self._open += data
            return []
        text = data[:end]
        if self._open:
            text = bytes(self._open) + text
        self._open = bytearray(data[end:])
        return text.split(b"\n")

    def _separate(self, data: bytes) -> Iterator[bytes]:
        first, *others = data.split(_SEPARATOR)
        self._open += first
        yield from self._single_lines(first)
        for other in others:
            yield bytes(self._open)
            self._open = bytearray(other)
            self._tried = False
            yield from self._single_lines(other)

    def _single_lines(self, data: bytes) -> Iterator[bytes]:
        """The texts of a single line, once the data of a line's end was added. Tried at
        the first end only: else long texts would take quadratic time.
        """
        while not self._tried and b"\n" in data:
            line, end, rest = self._open.partition(b"\n")
            if line.strip() and not _is_json(bytes(line)):
                self._tried = bool(end)
                return
            yield bytes(line)
            self._open = rest
            data = bytes(rest)

    def _too_long(self) -> Malformed:
        return Malformed(f"a stream with lines of at most {self._limits.line} bytes")


def _is_json(text: bytes) -> bool:
    try:
        json_text.parse(text)
    except DecodeError:
        return False
    return True


def _event(text: bytes) -> Event:
    try:
        return Event("", str(text.removeprefix(BYTE_ORDER_MARK), "utf-8"), "")
    except UnicodeDecodeError:
        pass
    raise Malformed("a stream in UTF-8")
