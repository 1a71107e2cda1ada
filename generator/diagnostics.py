"""What typewright has to say about its input: located, with the line in question, a caret and a hint."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .places import Place


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


class BadInput(Exception):
    """Reading cannot go on; carries every diagnostic found up to here, at least one of them an error."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(diagnostic.message for diagnostic in diagnostics))
        self.diagnostics = diagnostics
