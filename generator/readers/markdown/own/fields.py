"""Rows of tables of fields, parameters and headers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ....ir import UNKNOWN, Constraint, Field, Json, Location, Parameter, Presence, Type, Unknown, WireName
from ....own_dialect import (
    BELOW,
    CONSTRAINTS,
    DEFAULT,
    DEPRECATED,
    EXAMPLES,
    FIELD,
    HEADER,
    PARAMETER,
    SENT_AS,
    UNSTATED,
    Fact,
)
from ....places import Place
from ..blocks import Row, Table
from ..tables import Columns, Layout
from .cells import Reader
from .sections import Piece
from .sending import read_sending

FIELDS = Layout(FIELD, (DEFAULT, CONSTRAINTS, EXAMPLES))
PARAMETERS = Layout(PARAMETER, (DEFAULT, CONSTRAINTS, SENT_AS, EXAMPLES))
HEADERS = Layout(HEADER, (DEFAULT, CONSTRAINTS, SENT_AS, EXAMPLES))

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


@dataclass(frozen=True, slots=True)
class _Told:
    """What rows of all kinds say."""

    type: Type
    marks: _Marks
    place: Place
    default: Json | None | Unknown
    description: str
    examples: tuple[Json, ...]
    constraints: tuple[Constraint, ...]


@dataclass(frozen=True, slots=True)
class _Rows:
    """Reads the rows of one table. ``notes`` are the descriptions that stand below all tables of the section."""

    reader: Reader
    columns: Columns
    unstated: frozenset[Fact]
    notes: Iterator[str]

    def cell(self, row: Row, name: str) -> Piece:
        return self.reader.cell(row, self.columns, name)

    def told(self, row: Row, name: str) -> _Told:
        """The row of that name."""
        marks = _marks(self.reader, self.cell(row, "Presence"), self.unstated)
        self.reader.findings.settle_row(row, name)
        return _Told(
            type=self.reader.type(self.cell(row, "Type")),
            marks=marks,
            place=self.reader.findings.place(row.line),
            default=_default(self.reader, self.cell(row, DEFAULT), self.unstated),
            description=_description(self.reader, self.cell(row, "Description"), self.notes),
            examples=self.reader.values(self.cell(row, EXAMPLES)),
            constraints=self.reader.constraints(self.cell(row, CONSTRAINTS)),
        )

    def parameter(self, row: Row, name: str, location: Location | Unknown) -> Parameter:
        told, sending = self.told(row, name), read_sending(self.reader, self.cell(row, SENT_AS))
        return Parameter(
            WireName(name),
            told.type,
            told.marks.presence,
            told.place,
            location,
            told.marks.nullable,
            told.default,
            told.description,
            told.examples,
            told.marks.deprecated,
            told.constraints,
            sending.style,
            sending.explode,
            sending.media_type,
        )


def read_fields(reader: Reader, table: Table, columns: Columns, unstated: frozenset[Fact], notes: Iterator[str]) -> tuple[Field, ...]:
    """The fields of a table. ``notes`` are the descriptions that stand below it."""
    rows = _Rows(reader, columns, unstated, notes)
    fields: list[Field] = []
    for row in reader.rows(table):
        name = reader.code(rows.cell(row, "Field"), "the name of a field")
        if reader.is_repeated(row, name, {field.name.text for field in fields}):
            continue
        told = rows.told(row, name)
        fields.append(
            Field(
                WireName(name),
                told.type,
                told.marks.presence,
                told.place,
                told.marks.nullable,
                told.default,
                told.description,
                told.examples,
                told.marks.deprecated,
                told.marks.read_only,
                told.marks.write_only,
                told.constraints,
            )
        )
    return tuple(fields)


def read_parameters(
    reader: Reader, table: Table, columns: Columns, unstated: frozenset[Fact], notes: Iterator[str]
) -> tuple[Parameter, ...]:
    """The parameters of a table, likewise."""
    rows = _Rows(reader, columns, unstated, notes)
    parameters: list[Parameter] = []
    for row in reader.rows(table):
        name = reader.code(rows.cell(row, "Parameter"), "the name of a parameter")
        location = _location(reader, rows.cell(row, "In"))
        if not reader.is_repeated(row, name, {parameter.name.text for parameter in parameters if parameter.location == location}):
            parameters.append(rows.parameter(row, name, location))
    return tuple(parameters)


def read_headers(reader: Reader, table: Table, columns: Columns, unstated: frozenset[Fact], notes: Iterator[str]) -> tuple[Parameter, ...]:
    """The headers of the reply above their table, likewise."""
    rows = _Rows(reader, columns, unstated, notes)
    headers: list[Parameter] = []
    for row in reader.rows(table):
        name = reader.code(rows.cell(row, "Header"), "the name of a header")
        if not reader.is_repeated(row, name, {header.name.text for header in headers}):
            headers.append(rows.parameter(row, name, Location.HEADER))
    return tuple(headers)


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
