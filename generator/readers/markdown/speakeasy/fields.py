"""Rows of Fields and Parameters tables: what a row says of one named value."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from ....diagnostics import Severity
from ....ir import UNKNOWN, Anything, Json, Kind, ListOf, MapOf, Origin, Presence, Scalar, Type, Unknown, WireName
from ....ledger import State
from ..blocks import Cell, Row, Table
from ..findings import Findings
from ..tables import Columns, Layout, cell_of, columns_of
from ..type_cells import TypeCells
from ..vocabulary import Meaning
from .examples import read_examples
from .language import Language
from .texts import described
from .wire_names import PRINTED, python_name

FIELD_LAYOUT = Layout(("Field", "Type", "Required", "Description"), ("Example",))
PARAMETER_LAYOUT = Layout(("Parameter", "Type", "Required", "Description"), ("Example",))


def is_own_table(table: Table) -> bool:
    """Whether it is a table of fields or of parameters, which nobody may pass over."""
    return any(columns_of(table, layout) is not None for layout in (FIELD_LAYOUT, PARAMETER_LAYOUT))


_MARKS = {":heavy_check_mark:": Presence.REQUIRED, ":heavy_minus_sign:": Presence.OMITTABLE}
_DATES = (Scalar(Kind.DATE), Scalar(Kind.DATE_TIME))


@dataclass(frozen=True, slots=True)
class Slot:
    """One row, understood."""

    name: WireName
    """As printed, until :mod:`wire_names` knows better, where the language has camel case."""
    type: Type
    presence: Presence
    nullable: bool | Unknown
    row: Row
    column: int
    description: str
    examples: tuple[Json, ...]
    deprecated: bool

    @property
    def printed(self) -> str:
        """The host-language name."""
        return self.name.printed


@dataclass(frozen=True, slots=True)
class SlotReader:
    """Reads the rows of one tree's pages."""

    language: Language
    cells: TypeCells

    def read(self, findings: Findings, table: Table, columns: Columns, name_column: str, *, mdx: bool) -> list[Slot]:
        """Every row that can be read; each row is settled, and what is wrong with one is reported."""
        slots: dict[str, Slot] = {}
        for row in table.rows:
            name = cell_of(row, columns, name_column)
            printed, struck = printed_name(name.text)
            if not _fits(findings, row, table, columns) or not _is_name(findings, row, name, printed):
                findings.settle_row(row, printed or name.text[:80], State.SKIPPED, "unreadable row")
            elif printed in slots:
                first = slots[printed].row.line
                findings.report_cell("duplicate-field", f"{printed!r} stands here twice, first on line {first}", row, name)
                findings.settle_row(row, printed, State.SKIPPED, "duplicate field")
            else:
                slots[printed] = self._slot(findings, row, columns, printed, struck=struck, mdx=mdx)
        return list(slots.values())

    def _slot(self, findings: Findings, row: Row, columns: Columns, printed: str, *, struck: bool, mdx: bool) -> Slot:
        meaning = self.cells.read(findings, row, cell_of(row, columns, "Type"))
        presence = _presence(findings, row, cell_of(row, columns, "Required"), meaning)
        description, warned = described(cell_of(row, columns, "Description").text, mdx=mdx)
        example = described(cell_of(row, columns, "Example").text, mdx=mdx)[0] if "Example" in columns else ""
        if meaning.known:
            findings.settle_row(row, printed)
        else:
            findings.settle_row(row, printed, State.DEGRADED, "unreadable type")
        nullable = self._nullable(meaning)
        examples = read_examples(example, meaning.type)
        name = WireName(printed, Origin.INFERRED, PRINTED, printed) if self.language.camel_case else python_name(printed)
        return Slot(name, meaning.type, presence, nullable, row, row.cells[0].column, description, examples, struck or warned)

    def _nullable(self, meaning: Meaning) -> bool | Unknown:
        """Lists, maps and dates are printed without the wrapper that tells; a value of any type may be null anyway."""
        if meaning.wrapping is not None:
            return meaning.wrapping.nullable
        if not self.language.prints_nullability or isinstance(meaning.type, ListOf | MapOf | Anything) or meaning.type in _DATES:
            return UNKNOWN
        return False


def printed_name(cell: str) -> tuple[str, bool]:
    """The name in the first cell of a row, without its marks, and whether it is struck. Empty where there is no such name."""
    struck = cell.startswith("~~") and cell.endswith("~~") and len(cell) > 4
    bare = cell[2:-2] if struck else cell
    if len(bare) > 2 and bare[0] == bare[-1] == "`" and "`" not in bare[1:-1]:
        return bare[1:-1], struck
    return "", struck


def row_name(row: Row) -> str:
    """The name in a row's first cell; empty where there is none."""
    return printed_name(row.cells[0].text)[0] if row.cells else ""


def _is_name(findings: Findings, row: Row, cell: Cell, printed: str) -> bool:
    """Whether the host language could have the name."""
    plain = printed.replace("$", "_").replace(".", "_")
    if plain.isidentifier() and (plain.isascii() or unicodedata.normalize("NFKC", plain) == plain):
        return True
    findings.report_cell("bad-name", f"{cell.text[:80]!r} is no name", row, cell, hint="A name stands between back-ticks.")
    return False


def _fits(findings: Findings, row: Row, table: Table, columns: Columns) -> bool:
    if len(row.cells) == len(columns):
        return True
    code = "truncated-row" if len(row.cells) < len(columns) else "surplus-cells"
    message = f"this row has {len(row.cells)} cells, its table {len(table.header.cells)}"
    findings.report(code, message, row.line, width=len(row.raw.rstrip()), hint="A pipe within a cell is written `\\|`.")
    return False


def _presence(findings: Findings, row: Row, cell: Cell, meaning: Meaning) -> Presence:
    presence = _MARKS.get(cell.text)
    if presence is None:
        hint = "It is :heavy_check_mark: or :heavy_minus_sign:."
        findings.report_cell("bad-required", f"{cell.text[:40]!r} does not say whether this is required", row, cell, hint=hint)
        return Presence.OMITTABLE
    if meaning.wrapping is not None and meaning.wrapping.optional and presence is Presence.REQUIRED:
        message = "the type and the Required column contradict each other; the column is believed"
        findings.report_cell("contradicting-required", message, row, cell, severity=Severity.WARNING)
    return presence
