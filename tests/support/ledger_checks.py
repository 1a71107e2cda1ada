"""That the account of what was read is whole, and that everything that was said has a place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.ledger import Entry, State, Unit
from generator.load_text import read_text
from generator.places import Place

from .table_rows import table_rows
from .workshop import Package

FOREIGN = frozenset(
    {
        "SDK utility",
        "option of the SDK",
        "credentials of the SDK",
        "global option of the SDK",
        "part of the SDK's calling convention",
        "catch-all error of the SDK",
        "text about the SDK",
        "no operations",
        "no table of the dialect",
        "no reference page",
        "outside the folders of the API",
    }
)
"""Why something on a page may be no part of the API: it is the SDK's own, or written by hand."""


def check_ledger(package: Package, degraded: dict[str, int]) -> None:
    """Every row that stands on a page is in the ledger once, nothing is skipped, and just these reasons degrade something, so often."""
    ledger = package.prepared.ledger
    rows = Counter(entry.place for entry in ledger if entry.unit is Unit.ROW)
    pages = Counter(entry.place.path for entry in ledger if entry.unit is Unit.PAGE)
    wanted = {
        Place(path, line): 1
        for path in pages
        if path.endswith((".md", ".mdx", ".txt"))
        for line in table_rows(read_text(package.source.folder / path, path))
    }
    assert dict(rows - Counter(wanted)) == {} == dict(Counter(wanted) - rows)
    assert [path for path, times in pages.items() if times != 1] == []
    assert [entry for entry in ledger if entry.state is State.SKIPPED] == []
    assert _reasons(ledger, State.FOREIGN).keys() <= FOREIGN
    assert dict(_reasons(ledger, State.DEGRADED)) == degraded
    declared = Counter(entry.state in (State.EMITTED, State.DEGRADED) for entry in ledger if entry.unit is Unit.DECLARATION)
    assert declared[False] == 0
    assert declared[True] > 0


def check_totals(package: Package, pages: int, rows: int) -> None:
    """So many pages and rows lie below the folder of the documentation, and all of them are in the ledger."""
    below = f"{package.source.path}/docs/"
    found = Counter(entry.unit for entry in package.prepared.ledger if entry.place.path.startswith(below))
    assert (found[Unit.PAGE], found[Unit.ROW]) == (pages, rows)


def check_diagnostics(package: Package, expected: Iterable[str]) -> None:
    """No errors; warnings have only these codes, and lead to a line that is there, with a hint."""
    said = package.preparation.diagnostics
    assert [found for found in said if found.severity is Severity.ERROR] == []
    warnings = [found for found in said if found.severity is Severity.WARNING]
    assert {found.code for found in warnings} == set(expected)
    assert [found for found in warnings if not found.hint or not _leads_somewhere(found, package.source.folder)] == []


def _leads_somewhere(found: Diagnostic, folder: Path) -> bool:
    if found.place is None:
        return False
    lines = read_text(folder / found.place.path, "").split("\n")
    return 0 < found.place.line <= len(lines) and 0 < found.place.column <= len(lines[found.place.line - 1]) + 1


def _reasons(ledger: Iterable[Entry], state: State) -> Counter[str]:
    return Counter(entry.reason for entry in ledger if entry.state is state)
