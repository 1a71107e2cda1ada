"""Tables of fields and of parameters, in typewright's own dialect."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import LiteralString, TypeAlias

from ..emitted import Emitted, code_span, compose, in_cell, join, json_span, keyed_span, markdown_cell, markdown_text, ours
from ..ir import UNKNOWN, Constraint, Field, Json, Location, Parameter, Part, Unknown
from ..own_dialect import (
    BELOW,
    CONSTRAINTS,
    DEFAULT,
    DEPRECATED,
    EXAMPLES,
    EXPLODED,
    NOT_EXPLODED,
    NOTE,
    PARAMETER,
    SENT_AS,
    STYLE,
    UNSTATED,
    Fact,
)
from .docs_blocks import section, table
from .docs_types import TypeTexts

Keyed: TypeAlias = Field | Parameter
AttributeOf = Callable[[Keyed], Emitted | None]
"""The Python name of a field or parameter, if it has one."""

_NEEDS_BLOCKS = re.compile(r"^[ ]{0,3}(?:```|~~~|#{1,6} |\|)", re.MULTILINE)


def unstated_facts(rows: Sequence[Keyed]) -> tuple[Fact, ...]:
    """The facts that no mark means unknown for: some row has them unknown, and none has them denied."""
    return tuple(fact for fact, value in _VALUES.items() if _is_unstated([value(row) for row in rows]))


def field_table(
    form: Sequence[LiteralString], rows: Sequence[Keyed], types: TypeTexts, unstated: Collection[Fact], attribute_of: AttributeOf
) -> Emitted:
    """The table of some fields, parameters or headers, as ``form`` tells; ``unstated`` are the facts that no mark means unknown for."""
    cells = [_cells(row, types, attribute_of, unstated, located=form == PARAMETER) for row in rows]
    header = list(form)
    columns: dict[LiteralString, list[Emitted]] = {
        DEFAULT: [_default(row, unstated) for row in rows],
        CONSTRAINTS: [in_cell(constraint_list(row.constraints)) for row in rows],
        SENT_AS: [sent_as(row) if isinstance(row, Parameter) else ours("") for row in rows],
        EXAMPLES: [_examples(row.examples) for row in rows],
    }
    for name, column in columns.items():
        if any(column):
            at = len(header) if name == EXAMPLES else len(header) - 1
            header.insert(at, name)
            for row, cell in zip(cells, column, strict=True):
                row.insert(at, cell)
    return table(header, cells)


def constraint_list(constraints: Sequence[Constraint]) -> Emitted:
    """What JSON Schema asserts besides the type, keyword by keyword."""
    return join(", ", [keyed_span(constraint.keyword, constraint.value.text) for constraint in constraints])


def sent_as(sent: Parameter | Part) -> Emitted:
    """A cell on how a value is put into text: its style, whether its items stand apart, its media type."""
    told = [compose("{} {}", code_span(sent.style), ours(STYLE))] if sent.style else []
    if not isinstance(sent.explode, Unknown):
        told.append(ours(EXPLODED) if sent.explode else ours(NOT_EXPLODED))
    if sent.media_type:
        told.append(code_span(sent.media_type))
    return in_cell(join(", ", told))


def field_notes(rows: Sequence[Keyed]) -> list[Emitted]:
    """The descriptions that need more room than a cell; they end a section."""
    return [_note(row) for row in rows if _needs_blocks(row.description)]


def _is_unstated(values: Sequence[object]) -> bool:
    return any(value is UNKNOWN for value in values) and not any(value is False or value is None for value in values)


_VALUES: Mapping[Fact, Callable[[Keyed], Json | bool | None | Unknown]] = {
    Fact.NULLABLE: lambda row: row.nullable,
    Fact.DEFAULT: lambda row: row.default,
    Fact.READ_ONLY: lambda row: row.read_only if isinstance(row, Field) else False,
    Fact.WRITE_ONLY: lambda row: row.write_only if isinstance(row, Field) else False,
}


def _cells(row: Keyed, types: TypeTexts, attribute_of: AttributeOf, unstated: Collection[Fact], *, located: bool) -> list[Emitted]:
    description = ours(BELOW) if _needs_blocks(row.description) else markdown_cell(row.description)
    rest = [types.cell(row.type), _presence(row, unstated), description]
    name = _name(row.name.text, attribute_of(row))
    if located and isinstance(row, Parameter):
        return [name, Emitted(row.location) if isinstance(row.location, Location) else ours(""), *rest]
    return [name, *rest]


def _name(wire: str, attribute: Emitted | None) -> Emitted:
    name = in_cell(code_span(wire))
    return name if attribute is None or attribute == wire else compose("{} (`{}`)", name, attribute)


def _presence(row: Keyed, unstated: Collection[Fact]) -> Emitted:
    marks = [Emitted(row.presence)]
    for fact in (Fact.NULLABLE, Fact.READ_ONLY, Fact.WRITE_ONLY):
        value = _VALUES[fact](row)
        if value is True:
            marks.append(Emitted(fact))
        elif value is UNKNOWN and fact not in unstated:
            marks.append(compose("{}?", Emitted(fact)))
    if row.deprecated:
        marks.append(ours(DEPRECATED))
    return join(", ", marks)


def _default(row: Keyed, unstated: Collection[Fact]) -> Emitted:
    if isinstance(row.default, Json):
        return in_cell(json_span(row.default.text))
    return ours(UNSTATED) if row.default is UNKNOWN and Fact.DEFAULT not in unstated else ours("")


def _examples(examples: Sequence[Json]) -> Emitted:
    return in_cell(join(", ", [json_span(example.text) for example in examples]))


def _needs_blocks(description: str) -> bool:
    return description == BELOW or ("\n" in description and _NEEDS_BLOCKS.search(description) is not None)


def _note(row: Keyed) -> Emitted:
    return section(compose("### {} {}", ours(NOTE), code_span(row.name.text)), [markdown_text(row.description)])
