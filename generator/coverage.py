"""The ledger in figures: how many of each unit ended in each state, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from .diagnostics import Diagnostic, Severity
from .ledger import Entry, State, Unit
from .report import table


@dataclass(frozen=True, slots=True)
class Coverage:
    """Totals of one provider. ``reasons`` counts the entries that are not plainly emitted, by state, unit and reason."""

    name: str
    totals: dict[tuple[Unit, State], int]
    reasons: dict[tuple[State, Unit, str], int]

    def total(self, unit: Unit) -> int:
        return sum(self.totals.get((unit, state), 0) for state in State)


def coverage(name: str, ledger: Iterable[Entry]) -> Coverage:
    """Count a ledger."""
    entries = tuple(ledger)
    totals = Counter((entry.unit, entry.state) for entry in entries)
    reasons = Counter((entry.state, entry.unit, entry.reason) for entry in entries if entry.state is not State.EMITTED)
    return Coverage(name, dict(totals), dict(sorted(reasons.items(), key=lambda item: (list(State).index(item[0][0]), -item[1], item[0]))))


def as_text(found: Coverage) -> str:
    """A table of totals, and a list of the reasons."""
    rows = [[found.name, "total", *(state.value for state in State)]]
    for unit in filter(found.total, Unit):
        counts = [found.totals.get((unit, state), 0) for state in State]
        rows.append([_counted(unit, 0), str(found.total(unit)), *map(str, counts)])
    reasons = "".join(f"  {state}: {count} {_counted(unit, count)}: {reason}\n" for (state, unit, reason), count in found.reasons.items())
    return table(rows) + reasons


def _counted(unit: Unit, count: int) -> str:
    return unit.value if count == 1 else "properties" if unit is Unit.PROPERTY else f"{unit.value}s"


def as_json(found: Coverage) -> dict[str, object]:
    """``{"units": {unit: {"total": n, state: n}}, "reasons": [{"state", "unit", "reason", "count"}]}``"""
    units = {
        unit.value: {"total": found.total(unit)} | {state.value: found.totals.get((unit, state), 0) for state in State} for unit in Unit
    }
    reasons = [
        {"state": state.value, "unit": unit.value, "reason": reason, "count": count}
        for (state, unit, reason), count in found.reasons.items()
    ]
    return {"units": units, "reasons": reasons}


def skips(ledger: Iterable[Entry], allowed: Iterable[str]) -> tuple[Diagnostic, ...]:
    """An error for everything that should be in the package and is not, unless its name is allowed to be missing."""
    names = frozenset(allowed)
    hint = "allow it by name: in the list 'skips' of provider.toml, or with --allow"
    return tuple(
        Diagnostic(Severity.ERROR, "skipped", f"{entry.unit} {entry.name!r} is not in the package: {entry.reason}", entry.place, hint=hint)
        for entry in ledger
        if entry.state is State.SKIPPED and entry.name not in names
    )
