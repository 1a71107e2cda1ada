"""What stands in the cells and facts of typewright's own pages, as values; whatever is malformed is reported where it stands."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping, Set

from ....ir import Anything, Constraint, Json, Ref, Type
from ....ledger import State
from ....markdown import code_text, json_text, key_and_json, unescape_line, unescape_pipes
from ....own_dialect import Fact
from ..blocks import Row, Table
from ..expressions import ExpressionError, Name
from ..findings import Findings
from ..own_types import HINT, read_type
from ..tables import Columns, cell_of
from ..vocabulary import UnknownWord
from .sections import Piece, Page

_SPAN = re.compile(r"`([^`]*)`")
_SPANS = re.compile(r"`[^`]*`(?:, `[^`]*`)*\Z")
_FACTS = {fact.value: fact for fact in Fact}
_LINK = re.compile(r"\[[^\]]*\]\(([^()\s]*)\)\Z")


Targets = Mapping[tuple[str, str], str]
"""The key of a declaration by the path of its page and its anchor there; the declaration that a page is about also by an empty anchor."""


def target_of(url: str, page: Page) -> tuple[str, str]:
    """The page and the anchor that a relative link of a page leads to."""
    path, _, anchor = url.partition("#")
    return (posixpath.normpath(page.folder + path) if path else page.path), anchor


class Reader:
    """Reads the pieces of one page."""

    def __init__(self, page: Page, targets: Targets, known: dict[tuple[str, str], Type]) -> None:
        self.page = page
        self.findings: Findings = page.findings
        self._targets = targets
        self._known = known

    def cell(self, row: Row, columns: Columns, name: str) -> Piece:
        """A cell, its pipes unescaped."""
        cell = cell_of(row, columns, name)
        return Piece(unescape_pipes(cell.text), row.line, cell.column, in_cell=True)

    def has_cells(self, row: Row, table: Table) -> bool:
        """Whether a row has as many cells as its table has columns; reported (``bad-row``) and skipped in the ledger if not."""
        if len(row.cells) == len(table.header.cells):
            return True
        message = f"this row has {len(row.cells)} cells, and its table {len(table.header.cells)} columns"
        hint = "A pipe that is no border of a cell is written \\|."
        self.findings.report("bad-row", message, row.line, width=len(row.raw), hint=hint)
        self.findings.settle_row(row, row.cells[0].text[:80] if row.cells else "", State.SKIPPED, "malformed row")
        return False

    def rows(self, table: Table) -> Iterator[Row]:
        """The rows of a table that have as many cells as they should."""
        return (row for row in table.rows if self.has_cells(row, table))

    def is_repeated(self, row: Row, name: str, names: Set[str]) -> bool:
        """Whether an earlier row has the name; reported (``repeated-name``) and skipped in the ledger if so."""
        if name not in names:
            return False
        self.findings.report_cell("repeated-name", f"{name} stands above already", row, row.cells[0])
        self.findings.settle_row(row, name, State.SKIPPED, "repeated name")
        return True

    def line(self, piece: Piece) -> str:
        """Prose of one line."""
        return unescape_line(piece.text)

    def code(self, piece: Piece, what: str) -> str:
        """A name in a code span; the first one, where others follow it."""
        found = _SPAN.match(piece.text)
        if found is None:
            return self.bad("bad-name", piece, f"{what} stands in backticks") or piece.text
        try:
            return code_text(found[1])
        except ValueError:
            return self.bad("bad-name", piece, "what begins with a double quote is a JSON string") or found[1]

    def codes(self, piece: Piece, what: str) -> tuple[str, ...]:
        """Several names, each in a code span, with commas between them."""
        if not _SPANS.match(piece.text):
            self.bad("bad-name", piece, f"{what} stand in backticks, with commas between them")
        return self.spans(piece, what)

    def spans(self, piece: Piece, what: str) -> tuple[str, ...]:
        """The names in all code spans of a piece, whatever stands between them."""
        spans = [Piece(found[0], piece.line, piece.column + found.start()) for found in _SPAN.finditer(piece.text)]
        return tuple(self.code(span, what) for span in spans)

    def values(self, piece: Piece) -> tuple[Json, ...]:
        """JSON values, each in a code span."""
        if piece.text and not _SPANS.match(piece.text):
            self.bad("bad-value", piece, "values stand in backticks, with commas between them")
        return tuple(self._value(Piece(found[1], piece.line, piece.column + found.start() + 1)) for found in _SPAN.finditer(piece.text))

    def value(self, piece: Piece) -> Json:
        """One JSON value in a code span."""
        values = self.values(piece)
        if len(values) != 1:
            self.bad("bad-value", piece, f"one value is expected here, not {len(values)}")
        return values[0] if values else Json("null")

    def constraints(self, piece: Piece | None) -> tuple[Constraint, ...]:
        """Assertions of JSON Schema, each in a code span: ``minimum: 0``."""
        if piece is None or not piece.text:
            return ()
        if not _SPANS.match(piece.text):
            self.bad("bad-constraint", piece, "constraints stand in backticks, with commas between them")
        spans = (Piece(found[1], piece.line, piece.column + found.start() + 1) for found in _SPAN.finditer(piece.text))
        return tuple(constraint for span in spans for constraint in self._constraint(span))

    def type(self, piece: Piece) -> Type:
        """A type."""
        key = (piece.text, self.page.path if "](#" in piece.text else self.page.folder)
        type_ = self._known.get(key)
        if type_ is None:
            try:
                type_ = self._known[key] = read_type(piece.text, self._refer)
            except ExpressionError as error:
                shift = piece.text.count("|", 0, error.offset) if piece.in_cell else 0
                width = error.width or max(len(piece.text) - error.offset, 1)
                message = f"type {piece.text[:80]!r}: {error}"
                self.findings.report(error.code, message, piece.line, piece.column + error.offset + shift, width, hint=HINT)
                return Anything()
        return type_

    def key(self, piece: Piece, what: str) -> str:
        """The key of a declaration: a link to it, or the key itself in a code span."""
        if not (found := _LINK.match(piece.text)):
            return self.code(piece, what)
        key = self._targets.get(target_of(found[1], self.page))
        return key if key is not None else self.bad("unknown-type", piece, "this link leads to no schema")

    def bad(self, code: str, piece: Piece, message: str) -> str:
        """Report a piece; gives an empty text, to go on with."""
        self.findings.report(code, message, piece.line, piece.column, len(piece.text))
        return ""

    def facts(self, piece: Piece | None) -> frozenset[Fact]:
        """The facts that are not stated."""
        found: list[Fact] = []
        for word in piece.text.split(", ") if piece else ():
            if word in _FACTS:
                found.append(_FACTS[word])
            elif piece:
                self.bad("unknown-label", piece, f"{word!r} is none of {', '.join(Fact)}")
        return frozenset(found)

    def no_table(self, table: Table, title: str) -> None:
        """Report a table that is none of this dialect, or has no place in its section."""
        message = f"{title} has no use for this table"
        hint = "Its header is none of this dialect, a table like it stands above, or the row that it belongs to is missing."
        self.findings.report("unknown-table", message, table.line, width=len(table.header.raw), hint=hint)

    def _refer(self, name: Name) -> Type:
        if not name.link:
            raise UnknownWord(f"{name.text} is no type", name.offset, len(name.text))
        key = self._targets.get(target_of(name.link, self.page))
        if key is None:
            raise UnknownWord(f"there is no schema at {name.link}", name.offset, len(name.text))
        return Ref(key)

    def _value(self, piece: Piece) -> Json:
        try:
            return _json(json_text(piece.text))
        except (ValueError, RecursionError):
            self.bad("bad-value", piece, "this is no JSON value")
            return Json("null")

    def _constraint(self, piece: Piece) -> tuple[Constraint, ...]:
        try:
            keyword, text = key_and_json(piece.text)
            return (Constraint(keyword, _json(text)),)
        except (ValueError, RecursionError):
            self.bad("bad-constraint", piece, "a constraint is a keyword, a colon and a JSON value")
            return ()


def _json(text: str) -> Json:
    """The JSON value of a text. Raises ``ValueError`` or ``RecursionError``."""
    json.loads(text, parse_constant=_refuse, parse_int=len, parse_float=len)
    return Json(text)


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")
