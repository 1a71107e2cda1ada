"""Where keys and values stand in a TOML document. The standard library's parser tells what they are, not where."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

KeyPath: TypeAlias = tuple[str | int, ...]
"""Keys from the root on; for an element of an array its index."""

_STRING = re.compile(
    r'''"""(?P<long>(?:\\.|[^\\])*?)"""(?:"{0,2})|\'\'\'(?P<raw_long>.*?)\'\'\'(?:'{0,2})|"(?P<short>(?:\\.|[^"\\])*)"|'(?P<raw_short>[^']*)\'''',
    re.DOTALL,
)
_BLANK = re.compile(r"(?:\s+|#[^\n]*)*")
_SPACE = re.compile(r"[ \t]*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_SCALAR = re.compile(r"[^,\]}\n#]+")
_LINE_END = re.compile(r"\n")
_BREAK = re.compile(r"\n|\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}|(?P<fold>[ \t]*\n\s*)|.)")


@dataclass(frozen=True, slots=True)
class Span:
    """Offsets into the document: of a key, and of its value's first character and end."""

    key: int
    value: int
    end: int


class Lines:
    """Turns offsets into lines and columns, both counted from 1."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._starts = [0]
        for line in self._lines[:-1]:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def position(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line; empty beyond the last one."""
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""


def locate(text: str) -> dict[KeyPath, Span]:
    """The span of every key and array element of a valid TOML document."""
    scanner = _Scanner(text)
    scanner.document()
    return scanner.spans


def string_runs(text: str, start: int) -> Iterator[tuple[int, int]]:
    """For the string literal at ``start``: pairs of an offset into its value and the offset into the document where that character stands.

    From there to the next pair both advance together, within one line, so that any character of the value can be found.
    """
    found = _STRING.match(text, start)
    if found is None:
        return
    group = found.lastgroup or "short"
    body = found.start(group)
    if group.endswith("long") and text.startswith("\n", body):
        body += 1
    yield 0, body
    shift = body
    for found_break in (_LINE_END if group.startswith("raw") else _BREAK).finditer(text, body, found.end(group)):
        shift += len(found_break.group()) - (0 if found_break.groupdict().get("fold") is not None else 1)
        yield found_break.end() - shift, found_break.end()


class _Scanner:
    """Walks a document that is known to be valid, so that a key is a key and every bracket is closed."""

    def __init__(self, text: str) -> None:
        self.spans: dict[KeyPath, Span] = {}
        self._text = text
        self._at = 0
        self._lengths: dict[KeyPath, int] = {}

    def document(self) -> None:
        here: KeyPath = ()
        while self._skip(_BLANK) < len(self._text):
            here = self._header() if self._text[self._at] == "[" else self._pair(here)

    def _header(self) -> KeyPath:
        repeated = self._text.startswith("[[", self._at)
        self._at += 2 if repeated else 1
        self._skip(_SPACE)
        start = self._at
        names = self._key()
        path = self._inside((), names[:-1], start)
        path = (*path, names[-1])
        if repeated:
            self.spans.setdefault(path, Span(start, start, self._at))
            index = self._lengths.get(path, 0)
            self._lengths[path] = index + 1
            path = (*path, index)
        elif path in self._lengths:
            path = (*path, self._lengths[path] - 1)
        self._skip(_SPACE)
        self.spans[path] = Span(start, start, self._at)
        self._at += 2 if repeated else 1
        return path

    def _inside(self, path: KeyPath, names: list[str], start: int) -> KeyPath:
        """The path of a table within ``path``; an array of tables stands for its newest element."""
        for name in names:
            path = (*path, name)
            self.spans.setdefault(path, Span(start, start, self._at))
            if path in self._lengths:
                path = (*path, self._lengths[path] - 1)
        return path

    def _pair(self, here: KeyPath) -> KeyPath:
        start = self._at
        names = self._key()
        path = (*self._inside(here, names[:-1], start), names[-1])
        self._skip(_SPACE)
        self._at += 1
        self._skip(_SPACE)
        value = self._at
        self._value(path)
        self.spans[path] = Span(start, value, self._at)
        return here

    def _key(self) -> list[str]:
        names: list[str] = []
        while True:
            self._skip(_SPACE)
            found = _STRING.match(self._text, self._at) or _BARE_KEY.match(self._text, self._at)
            assert found is not None, "the document is valid TOML"
            names.extend(tomllib.loads(f"{found.group()} = 0"))
            self._at = found.end()
            end = self._at
            self._skip(_SPACE)
            if not self._text.startswith(".", self._at):
                self._at = end
                return names
            self._at += 1

    def _value(self, path: KeyPath) -> None:
        match self._text[self._at]:
            case "[":
                self._elements(path)
            case "{":
                self._at += 1
                while self._next_item("}"):
                    self._pair(path)
            case _:
                found = _STRING.match(self._text, self._at) or _SCALAR.match(self._text, self._at)
                self._at = found.end() if found else self._at

    def _elements(self, path: KeyPath) -> None:
        self._at += 1
        index = 0
        while self._next_item("]"):
            start = self._at
            self._value((*path, index))
            self.spans[(*path, index)] = Span(start, start, self._at)
            index += 1

    def _next_item(self, closing: str) -> bool:
        """Moves to the next item of a bracketed list; steps over the bracket and says no if there is none."""
        self._skip(_BLANK)
        if self._text[self._at] == ",":
            self._at += 1
            self._skip(_BLANK)
        if self._text[self._at] != closing:
            return True
        self._at += 1
        return False

    def _skip(self, pattern: re.Pattern[str]) -> int:
        found = pattern.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._at
