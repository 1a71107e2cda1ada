"""What there is to say about one document: its diagnostics, and what became of each schema, property and operation."""

from __future__ import annotations

from ...diagnostics import Diagnostic, Severity
from ...ledger import Entry, State, Unit
from ...places import Place
from .nodes import Mark


class Findings:
    """Collects the findings of a document and of the files that it refers to.

    A schema that is read several times, as what several others inherit from, stands in the ledger once; what one of the readings lost, the
    entry says.
    """

    def __init__(self) -> None:
        self._diagnostics: dict[tuple[str, Mark, str], Diagnostic] = {}
        self._entries: dict[tuple[Unit, Mark], Entry] = {}

    def report(
        self,
        code: str,
        message: str,
        mark: Mark,
        *,
        severity: Severity = Severity.WARNING,
        hint: str = "",
        width: int = 1,
        subject: str = "",
    ) -> None:
        """Say something about what stands at ``mark``, or about the text ``subject`` in that line; the same is said once."""
        found = Diagnostic(severity, code, message, Place(*mark), width=width, hint=hint, subject=subject)
        self._diagnostics.setdefault((code, mark, message), found)

    def settle(self, unit: Unit, name: str, mark: Mark, lost: str = "") -> None:
        """Say that what stands at ``mark`` is in the API: whole, or without what ``lost`` names."""
        known = self._entries.get((unit, mark))
        if known is None or (lost and not known.reason):
            state = State.DEGRADED if lost else State.EMITTED
            self._entries[unit, mark] = Entry(unit, known.name if known else name, Place(*mark), state, lost)

    def entries(self) -> tuple[Entry, ...]:
        """The ledger, in the order in which things were read first."""
        return tuple(self._entries.values())

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was reported, in the order of the files."""
        return tuple(sorted(self._diagnostics.values(), key=lambda found: found.place or Place("")))
