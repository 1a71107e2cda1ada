"""What a run has to say, as text, as JSON and as annotations of GitHub's workflows."""

from __future__ import annotations

import json
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .characters import INVISIBLE, escape
from .diagnostics import Diagnostic, Severity

_WINDOW = 120
_GITHUB_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


class Format(StrEnum):
    """How diagnostics are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


class Outcome(StrEnum):
    """How a provider's run ended."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    STALE = "stale"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Summary:
    """One provider's run in figures; always printed as one line of one shape. ``changes`` counts files added, changed and removed."""

    name: str
    outcome: Outcome
    declarations: int = 0
    operations: int = 0
    files: int = 0
    changes: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()

    def __str__(self) -> str:
        found = ", ".join(_counted(count, severity.value) for severity, count in self.found().items())
        made = f"{_counted(self.declarations, 'declaration')}, {_counted(self.operations, 'operation')}, {_counted(self.files, 'file')}"
        return f"{self.name}: {self.outcome}; {made} ({self.changes} changed); {found}"

    def found(self) -> dict[Severity, int]:
        """How many diagnostics there are of each severity."""
        counts = Counter(diagnostic.severity for diagnostic in self.diagnostics)
        return {severity: counts[severity] for severity in Severity}

    def as_json(self) -> Mapping[str, object]:
        """The same figures by name."""
        figures = {
            "provider": self.name,
            "outcome": self.outcome.value,
            "declarations": self.declarations,
            "operations": self.operations,
            "files": self.files,
            "changed": self.changes,
        }
        return figures | {f"{severity.value}s": count for severity, count in self.found().items()}


def render(diagnostics: Iterable[Diagnostic], form: Format) -> str:
    """All diagnostics in one of the three forms, each ended by a newline; empty if there are none."""
    match form:
        case Format.TEXT:
            return "".join(f"{as_text(diagnostic)}\n" for diagnostic in diagnostics)
        case Format.JSON:
            return "".join(f"{json.dumps(as_json(diagnostic), ensure_ascii=False)}\n" for diagnostic in diagnostics)
        case Format.GITHUB:
            return "".join(f"{as_annotation(diagnostic)}\n" for diagnostic in diagnostics)


def as_text(diagnostic: Diagnostic) -> str:
    """``file:line:column: severity: message [code]``, the source line with a caret, and the hint; control characters are spelled out."""
    where = f"{diagnostic.place}: " if diagnostic.place else ""
    lines = [visible(f"{where}{diagnostic.severity}: {diagnostic.message} [{diagnostic.code}]")]
    if diagnostic.place and diagnostic.excerpt.strip():
        lines.extend(_excerpt(diagnostic.excerpt, diagnostic.place.line, diagnostic.place.column - 1, diagnostic.width))
    if diagnostic.hint:
        lines.append(visible(f"  hint: {diagnostic.hint}"))
    return "\n".join(lines)


def as_json(diagnostic: Diagnostic) -> dict[str, object]:
    """The same facts by name. ``file``, ``line`` and ``column`` are null where there is no place."""
    place = diagnostic.place
    return {
        "severity": diagnostic.severity.value,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "file": place.path if place else None,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "excerpt": diagnostic.excerpt,
        "width": diagnostic.width,
        "hint": diagnostic.hint,
    }


def as_annotation(diagnostic: Diagnostic) -> str:
    """A workflow command: ``::error file=…,line=…,col=…,title=…::message``."""
    place = diagnostic.place
    where = f"file={_property(place.path)},line={place.line},col={place.column}," if place else ""
    message = f"{diagnostic.message}\n{diagnostic.hint}" if diagnostic.hint else diagnostic.message
    return f"::{_GITHUB_LEVELS[diagnostic.severity]} {where}title={_property(diagnostic.code)}::{_data(message)}"


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The stable order of a report: by place (those without one first), then code and message; what is said twice is said once."""
    unique = dict.fromkeys(diagnostics)
    return tuple(sorted(unique, key=lambda item: (item.place is not None, item.place, item.code, item.message)))


def visible(text: str) -> str:
    """The text with every control or direction character spelled as an escape, so that it can do nothing to a terminal."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(char if unicodedata.category(char) not in INVISIBLE else escape(char) for char in text)


def table(rows: Sequence[Sequence[str]]) -> str:
    """Columns under each other, the first one to the left and the others to the right."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "".join(
        "  ".join([row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]).rstrip() + "\n"
        for row in rows
    )


def _excerpt(line: str, number: int, column: int, width: int) -> tuple[str, str]:
    """The line, cut to a window around the marked part, and the carets under that part."""
    start = max(0, min(column - _WINDOW // 3, len(line) - _WINDOW))
    end = start + _WINDOW
    before, marked, after = line[start:column], line[column : min(column + width, end)], line[min(column + width, end) : end]
    shown = [visible(part.replace("\t", " ")) for part in (before, marked, after)]
    head, tail = "…" if start > 0 else "", "…" if end < len(line) else ""
    gutter = f"{number:>5} | "
    carets = " " * (len(head) + _columns(shown[0])) + "^" * max(1, _columns(shown[1]))
    return f"{gutter}{head}{''.join(shown)}{tail}".rstrip(), f"{' ' * (len(gutter) - 2)}| {carets}"


def _columns(text: str) -> int:
    """How many columns a terminal gives to a text."""
    return sum((2 if unicodedata.east_asian_width(char) in "WF" else 1) if not unicodedata.combining(char) else 0 for char in text)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _data(text: str) -> str:
    return "%0A".join(visible(line) for line in text.replace("%", "%25").split("\n"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
