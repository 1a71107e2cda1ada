"""Reads the tables of a TOML document with exact types; every mistake is a diagnostic at its key or value."""

from __future__ import annotations

import difflib
import json
import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from ..diagnostics import Diagnostic, Severity
from ..ir import UNKNOWN, Json, Unknown
from ..places import Place
from .facts import Spot, Text
from .positions import KeyPath, Lines, Span, locate, string_runs

CODE = "bad-configuration"


@dataclass(slots=True)
class Document:
    """A parsed document with its positions, and the list that its problems go to."""

    shown: str
    text: str
    problems: list[Diagnostic] = field(default_factory=list[Diagnostic])
    _spans: dict[KeyPath, Span] = field(init=False)
    _lines: Lines = field(init=False)

    def __post_init__(self) -> None:
        self._spans = locate(self.text)
        self._lines = Lines(self.text)

    def complain(self, path: KeyPath, message: str, hint: str = "", *, at_value: bool = False) -> None:
        """Report a problem with the key at ``path``, or with its value."""
        span = self._spans.get(path, Span(0, 0, 0))
        start = span.value if at_value else span.key
        spot = self._spot(start)
        width = len(self.text[start : span.end].split("\n", 1)[0]) if at_value else len(str(path[-1])) if path else 1
        self.problems.append(Diagnostic(Severity.ERROR, CODE, message, spot.place, spot.excerpt, max(1, width), hint))

    def key(self, path: KeyPath) -> Text:
        """The last key of a path, with its place."""
        return Text(str(path[-1]), self._spot(self._spans[path].key))

    def string(self, path: KeyPath, value: str) -> Text:
        """The string value of a key, with the places of its characters."""
        start = self._spans[path].value
        runs = tuple((offset, self._spot(where)) for offset, where in string_runs(self.text, start))
        return Text(value, runs[0][1] if runs else self._spot(start), runs)

    def _spot(self, offset: int) -> Spot:
        line, column = self._lines.position(offset)
        return Spot(Place(self.shown, line, column), self._lines.line(line))


@dataclass(frozen=True, slots=True)
class Table:
    """One table of the document. Reading a key that is missing gives the empty value; a value of another type is reported and empty too."""

    document: Document
    path: KeyPath
    values: Mapping[str, object]

    def allow(self, *keys: str) -> Table:
        """Report every key that is none of these."""
        for key in self.values:
            if key not in keys:
                close = difflib.get_close_matches(key, keys, 1)
                hint = f"did you mean {close[0]!r}?" if close else f"known here: {', '.join(keys)}"
                self.document.complain((*self.path, key), f"unknown key {key!r}", hint)
        return self

    def require(self, *keys: str) -> Table:
        """Report those of the keys that are missing."""
        for key in keys:
            if key not in self.values:
                self.document.complain(self.path, f"{key!r} is missing here")
        return self

    def text(self, key: str) -> Text | None:
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, str):
            return self.document.string((*self.path, key), value)
        self._wrong(key, value, "a string")
        return None

    def plain(self, key: str) -> str:
        found = self.text(key)
        return found.text if found else ""

    def flag(self, key: str) -> bool | Unknown:
        value = self.values.get(key)
        if value is None or isinstance(value, bool):
            return UNKNOWN if value is None else value
        self._wrong(key, value, "true or false")
        return UNKNOWN

    def json(self, key: str) -> Json | Unknown:
        """Any value that JSON has too."""
        value = self.values.get(key)
        if value is None:
            return UNKNOWN
        try:
            return Json(json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False))
        except (TypeError, ValueError):
            self._wrong(key, value, "a value that JSON has too")
            return UNKNOWN

    def texts(self, key: str) -> tuple[Text, ...]:
        found: list[Text] = []
        for index, value in enumerate(self._list(key)):
            if isinstance(value, str):
                found.append(self.document.string((*self.path, key, index), value))
            else:
                self._wrong(key, value, "a string", index)
        return tuple(found)

    def table(self, key: str) -> Table:
        """The table under a key; an empty one if there is none."""
        value = self.values.get(key, {})
        if not isinstance(value, dict):
            self._wrong(key, value, "a table")
            value = {}
        return Table(self.document, (*self.path, key), cast(dict[str, object], value))

    def tables(self, key: str) -> Iterator[Table]:
        """The tables of an array."""
        for index, value in enumerate(self._list(key)):
            if isinstance(value, dict):
                yield Table(self.document, (*self.path, key, index), cast(dict[str, object], value))
            else:
                self._wrong(key, value, "a table", index)

    def entries(self, key: str) -> Iterator[tuple[Text, Table]]:
        """The tables of a table, by their keys."""
        inner = self.table(key)
        for name in inner.values:
            yield self.document.key((*inner.path, name)), inner.table(name)

    def strings(self, key: str) -> Iterator[tuple[Text, Text]]:
        """The strings of a table, by their keys."""
        inner = self.table(key)
        for name in inner.values:
            if (value := inner.text(name)) is not None:
                yield self.document.key((*inner.path, name)), value

    def _list(self, key: str) -> Iterable[object]:
        value = self.values.get(key, [])
        if isinstance(value, list):
            return cast(list[object], value)
        self._wrong(key, value, "an array")
        return ()

    def _wrong(self, key: str, value: object, wanted: str, index: int | None = None) -> None:
        path = (*self.path, key) if index is None else (*self.path, key, index)
        self.document.complain(path, f"{key!r} must be {wanted}, not {_described(value)}", at_value=True)


def _described(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return "a string"
        case float() if not math.isfinite(value):
            return "a number that is not finite"
        case int() | float():
            return "a number"
        case list():
            return "an array"
        case dict():
            return "a table"
        case _:
            return "a date or time"
