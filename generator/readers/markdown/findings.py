"""What there is to say about one page: its diagnostics, and what became of the page and of each of its table rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from ...diagnostics import Diagnostic, Severity
from ...ledger import Entry, State, Unit
from ...places import Place
from ...sources import SourceFile
from .blocks import Block, Cell, Row, Table, split_lines


class Findings:
    """Collects the findings of one page while it is read.

    Every row of ``blocks`` ends in the ledger exactly once: rows that nobody settles are foreign, or skipped if they stand in a table of the
    dialect on a page that was read. Settling a row again replaces what was said of it.
    """

    def __init__(self, file: SourceFile, blocks: Iterable[Block] = ()) -> None:
        self.file = file
        self._tables = [block for block in blocks if isinstance(block, Table)]
        self._settled: dict[int, Entry] = {}
        self._page: Entry | None = None
        self._diagnostics: list[Diagnostic] = []
        self._lines: list[str] | None = None

    def place(self, line: int = 1, column: int = 1) -> Place:
        """A position in this page, as diagnostics show it."""
        return Place(self.file.shown, line, column)

    def report(
        self,
        code: str,
        message: str,
        line: int = 1,
        column: int = 1,
        width: int = 1,
        *,
        hint: str = "",
        severity: Severity = Severity.ERROR,
    ) -> None:
        """Say something about ``width`` characters of a line."""
        self._diagnostics.append(Diagnostic(severity, code, message, self.place(line, column), self._excerpt(line), max(width, 1), hint))

    def report_cell(self, code: str, message: str, row: Row, cell: Cell, *, hint: str = "", severity: Severity = Severity.ERROR) -> None:
        """Say something about a whole table cell."""
        self.report(code, message, row.line, cell.column, len(cell.text), hint=hint, severity=severity)

    def settle_row(self, row: Row, name: str, state: State = State.EMITTED, reason: str = "") -> None:
        """Say what became of a table row."""
        self._settled[row.line] = Entry(Unit.ROW, name, self.place(row.line), state, reason)

    def settle_page(self, name: str, state: State = State.EMITTED, reason: str = "") -> None:
        """Say what became of the page."""
        self._page = Entry(Unit.PAGE, name, self.place(), state, reason)

    def entries(self, unread: str, is_own: Callable[[Table], bool]) -> tuple[Entry, ...]:
        """The page and its rows in page order; ``unread`` is the reason for whatever was not settled and is no table of the dialect's own.

        A page counts as degraded if one of its rows is less than it should be.
        """
        page = self._page or Entry(Unit.PAGE, self.file.path, self.place(), State.FOREIGN, unread)
        if page.state is State.EMITTED and any(row.state in (State.DEGRADED, State.SKIPPED) for row in self._settled.values()):
            page = replace(page, state=State.DEGRADED, reason="unreadable rows")
        rows: list[Entry] = []
        for table in self._tables:
            lost = page.state is not State.FOREIGN and is_own(table)
            state, reason = (State.SKIPPED, "unread table") if lost else (State.FOREIGN, unread)
            rows.extend(self._settled.get(row.line) or self._unread(row, state, reason) for row in table.rows)
        return (page, *rows)

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was reported, in page order."""
        return tuple(sorted(self._diagnostics, key=_position))

    def _unread(self, row: Row, state: State, reason: str) -> Entry:
        name = row.cells[0].text.strip("`*~ ")[:80] if row.cells else ""
        return Entry(Unit.ROW, name, self.place(row.line), state, reason)

    def _excerpt(self, line: int) -> str:
        if self._lines is None:
            self._lines = split_lines(self.file.text)
        return self._lines[line - 1] if 0 < line <= len(self._lines) else ""


def _position(diagnostic: Diagnostic) -> tuple[int, int]:
    return (diagnostic.place.line, diagnostic.place.column) if diagnostic.place else (0, 0)
