"""Rows of field and parameter tables."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass

from ....ir import UNKNOWN, Field, Json, Location, Parameter, Presence, Unknown, WireName
from ....ledger import State
from ....own_dialect import BELOW, DEFAULT, DEPRECATED, EXAMPLES, FIELD, PARAMETER, UNSTATED, Fact
from ..blocks import Row, Table
from ..tables import Columns, Layout
from .cells import Reader
from .sections import Piece

FIELDS = Layout(FIELD, (DEFAULT, EXAMPLES))
PARAMETERS = Layout(PARAMETER, (DEFAULT, EXAMPLES))

_PRESENCES = {presence.value: presence for presence in Presence}
_LOCATIONS = {location.value: location for location in Location}
_MARKS = (Fact.NULLABLE, Fact.READ_ONLY, Fact.WRITE_ONLY)


@dataclass(frozen=True, slots=True)
class _Marks:
    presence: Presence
    nullable: bool | Unknown
    read_only: bool | Unknown
    write_only: bool | Unknown
    deprecated: bool


def read_fields(reader: Reader, table: Table, columns: Columns, unstated: frozenset[Fact], notes: Iterator[str]) -> tuple[Field, ...]:
    """The fields of a table. ``notes`` are the descriptions that stand below it."""
    fields: list[Field] = []
    for row in table.rows:
        if not reader.has_cells(row, table):
            continue
        name = reader.code(reader.cell(row, columns, "Field"), "the name of a field")
        if _is_repeated(reader, row, name, {field.name.text for field in fields}):
            continue
        marks = _marks(reader, reader.cell(row, columns, "Presence"), unstated)
        reader.findings.settle_row(row, name)
        fields.append(
            Field(
                name=WireName(name),
                type=reader.type(reader.cell(row, columns, "Type")),
                presence=marks.presence,
                place=reader.findings.place(row.line),
                nullable=marks.nullable,
                default=_default(reader, reader.cell(row, columns, DEFAULT), unstated),
                description=_description(reader, reader.cell(row, columns, "Description"), notes),
                examples=reader.values(reader.cell(row, columns, EXAMPLES)),
                deprecated=marks.deprecated,
                read_only=marks.read_only,
                write_only=marks.write_only,
            )
        )
    return tuple(fields)


def read_parameters(
    reader: Reader, table: Table, columns: Columns, unstated: frozenset[Fact], notes: Iterator[str]
) -> tuple[Parameter, ...]:
    """The parameters of a table, likewise."""
    parameters: list[Parameter] = []
    for row in table.rows:
        if not reader.has_cells(row, table):
            continue
        name = reader.code(reader.cell(row, columns, "Parameter"), "the name of a parameter")
        location = _location(reader, reader.cell(row, columns, "In"))
        if _is_repeated(reader, row, name, {parameter.name.text for parameter in parameters if parameter.location == location}):
            continue
        marks = _marks(reader, reader.cell(row, columns, "Presence"), unstated)
        reader.findings.settle_row(row, name)
        parameters.append(
            Parameter(
                name=WireName(name),
                type=reader.type(reader.cell(row, columns, "Type")),
                presence=marks.presence,
                place=reader.findings.place(row.line),
                location=location,
                nullable=marks.nullable,
                default=_default(reader, reader.cell(row, columns, DEFAULT), unstated),
                description=_description(reader, reader.cell(row, columns, "Description"), notes),
                examples=reader.values(reader.cell(row, columns, EXAMPLES)),
                deprecated=marks.deprecated,
            )
        )
    return tuple(parameters)


def _is_repeated(reader: Reader, row: Row, name: str, names: Set[str]) -> bool:
    """Whether an earlier row has the name; reported (``repeated-name``) and skipped in the ledger if so."""
    if name not in names:
        return False
    reader.findings.report_cell("repeated-name", f"{name} stands above already", row, row.cells[0])
    reader.findings.settle_row(row, name, State.SKIPPED, "repeated name")
    return True


def _marks(reader: Reader, piece: Piece, unstated: frozenset[Fact]) -> _Marks:
    first, *marks = piece.text.split(", ")
    if first not in _PRESENCES:
        reader.bad("bad-presence", piece, f"{first!r} is none of {', '.join(_PRESENCES)}")
    facts: dict[Fact, bool | Unknown] = {fact: UNKNOWN if fact in unstated else False for fact in _MARKS}
    deprecated = False
    for mark in marks:
        fact = next((fact for fact in _MARKS if mark.removesuffix(UNSTATED) == fact), None)
        if fact is not None:
            facts[fact] = UNKNOWN if mark.endswith(UNSTATED) else True
        elif mark == DEPRECATED:
            deprecated = True
        else:
            reader.bad("bad-presence", piece, f"{mark!r} is none of {', '.join(_MARKS)}, {DEPRECATED}")
    presence = _PRESENCES.get(first, Presence.OPTIONAL)
    return _Marks(presence, facts[Fact.NULLABLE], facts[Fact.READ_ONLY], facts[Fact.WRITE_ONLY], deprecated)


def _default(reader: Reader, piece: Piece, unstated: frozenset[Fact]) -> Json | None | Unknown:
    if not piece.text:
        return UNKNOWN if Fact.DEFAULT in unstated else None
    return UNKNOWN if piece.text == UNSTATED else reader.value(piece)


def _description(reader: Reader, piece: Piece, notes: Iterator[str]) -> str:
    if piece.text != BELOW:
        return reader.line(piece)
    note = next(notes, None)
    return note if note is not None else reader.bad("missing-note", piece, "there is no description below the table")


def _location(reader: Reader, piece: Piece) -> Location | Unknown:
    if piece.text and piece.text not in _LOCATIONS:
        reader.bad("bad-location", piece, f"{piece.text!r} is none of {', '.join(_LOCATIONS)}")
    return _LOCATIONS.get(piece.text, UNKNOWN)
