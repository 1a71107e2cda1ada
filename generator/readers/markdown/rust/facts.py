"""What a row says of a field or parameter, with a finding for everything that cannot be read."""

from __future__ import annotations

from dataclasses import dataclass

from ....diagnostics import Severity
from ....ir import UNKNOWN, Json, Presence, Type, Unknown
from ....ledger import State
from ....places import Place
from ..blocks import Row
from ..findings import Findings
from ..vocabulary import Meaning
from .defaults import read_default
from .names import is_identifier
from .pages import Page, Source
from .rows import FactRow, bare


@dataclass(frozen=True, slots=True)
class Facts:
    """A row of a property or parameter table, understood. ``cell`` is its type cell as it is printed."""

    printed: str
    type: Type
    presence: Presence
    nullable: bool | Unknown
    default: Json | Unknown
    description: str
    read_only: bool | Unknown
    place: Place
    cell: str


def read_facts(page: Page, source: Source, row: Row, read: FactRow | None) -> Facts | None:
    """Understand a row and settle it; ``None`` for one without a name, or too short (``read`` is ``None``)."""
    findings = page.findings
    if read is None:
        truncated(findings, row)
        return None
    printed = bare(read.name.text)
    if not is_identifier(printed):
        findings.report_cell("bad-name", f"{printed!r} is no name", row, read.name, hint="names stand as **name** in the first cell")
        findings.settle_row(row, printed, State.SKIPPED, "no name")
        return None
    meaning = source.types.read(findings, row, read.type)
    if meaning.known:
        findings.settle_row(row, printed)
    else:
        findings.settle_row(row, printed, State.DEGRADED, "unreadable type")
    return Facts(
        printed,
        meaning.type,
        Presence.OPTIONAL if read.optional else Presence.REQUIRED,
        _nullable(read, meaning),
        _default(findings, source, row, read, meaning),
        read.description,
        read.read_only or UNKNOWN,
        findings.place(row.line, read.name.column),
        read.type.text,
    )


def truncated(findings: Findings, row: Row) -> None:
    """Report a row that ends before its last cell, and skip it."""
    end = max(len(row.raw.rstrip()), 1)
    findings.report(
        "truncated-row", "the row ends before its last cell", row.line, end, hint="an empty last cell still has its pipe before it"
    )
    findings.settle_row(row, bare(row.cells[0].text) if row.cells else "", State.SKIPPED, "truncated row")


def repeated(findings: Findings, row: Row, name: str, first: Place) -> None:
    """Report a row that says again what another one said, and skip it."""
    cell = row.cells[0]
    findings.report_cell("repeated-name", f"{name} stands in line {first.line} already", row, cell, hint="remove one of the two rows")
    findings.settle_row(row, bare(cell.text), State.SKIPPED, "repeated name")


def _nullable(read: FactRow, meaning: Meaning) -> bool | Unknown:
    """``Option`` says that the key may be missing where the row says so too, else that the value may be null."""
    if not meaning.known or read.optional:
        return UNKNOWN
    return meaning.wrapping is not None and meaning.wrapping.optional


def _default(findings: Findings, source: Source, row: Row, read: FactRow, meaning: Meaning) -> Json | Unknown:
    if read.default is None or not meaning.known:
        return UNKNOWN
    column = row.raw.rfind(read.default) + 1
    found = read_default(read.default, meaning.type, read.description, source.variants)
    if found is None:
        message = f"{read.default!r} is no default for this type"
        hint = "correct the default, or the type"
        findings.report("bad-default", message, row.line, column, len(read.default), hint=hint, severity=Severity.WARNING)
        findings.settle_row(row, bare(read.name.text), State.DEGRADED, "unreadable default")
        return UNKNOWN
    if found.guessed:
        message = f"{read.default} is the name of a Rust variant: {found.json.text} is guessed for the value on the wire"
        hint = "state the default in provider.toml"
        findings.report("guessed-default", message, row.line, column, len(read.default), hint=hint, severity=Severity.NOTE)
    return found.json
