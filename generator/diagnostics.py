"""What typewright has to say about its input: located, with the line in question, a caret and a hint."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from .places import Place
from .sources import SourceFile


class Severity(StrEnum):
    """How bad it is: an ``ERROR`` stops the run before anything is written."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding about the input.

    ``code`` is kebab-case and stable; ``excerpt`` is the source line that ``place`` points into and ``width`` the number of
    characters to underline there. ``hint`` says what to do about it.
    """

    severity: Severity
    code: str
    message: str
    place: Place | None = None
    excerpt: str = ""
    width: int = 1
    hint: str = ""
    subject: str = ""
    """What the caret belongs under, where the place is only that of the line; used while there is no excerpt yet."""


def with_excerpts(diagnostics: Iterable[Diagnostic], files: Iterable[SourceFile]) -> tuple[Diagnostic, ...]:
    """The diagnostics, those without an excerpt given the line that their place points into."""
    texts = {file.shown: file for file in files}
    lines: dict[str, list[str]] = {}
    shown: list[Diagnostic] = []
    for diagnostic in diagnostics:
        place = diagnostic.place
        if place is not None and not diagnostic.excerpt and place.path in texts:
            if place.path not in lines:
                lines[place.path] = texts[place.path].text.split("\n")
            held = lines[place.path]
            if place.line <= len(held):
                diagnostic = _at_subject(replace(diagnostic, excerpt=held[place.line - 1]), place)
        shown.append(diagnostic)
    return tuple(shown)


def _at_subject(diagnostic: Diagnostic, place: Place) -> Diagnostic:
    found = diagnostic.excerpt.find(diagnostic.subject, place.column - 1) if diagnostic.subject else -1
    if found < 0:
        return diagnostic
    return replace(diagnostic, place=Place(place.path, place.line, found + 1), width=len(diagnostic.subject))


class BadInput(Exception):
    """Reading cannot go on; carries every diagnostic found up to here, at least one of them an error."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(diagnostic.message for diagnostic in diagnostics))
        self.diagnostics = diagnostics
