"""Sections that declare a schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ....diagnostics import Severity
from ....ir import UNKNOWN, Alias, Declaration, Enumeration, EnumValue, Field, Record, Ref, Tag, Type, Union, Unknown
from ....own_dialect import MEMBER, NONE, TAG, TAGGED, VALUE, Fact, Label
from ....places import Place
from ..blocks import Table
from ..tables import Columns, Layout, columns_of
from .cells import Reader
from .fields import FIELDS, read_fields
from .sections import Page, Section

_VALUES = Layout(VALUE)
_MEMBERS = Layout(MEMBER, (TAG,))
_TAGGED = Layout(TAGGED)


@dataclass(frozen=True, slots=True)
class Identity:
    """Which declaration a section is."""

    key: str
    name: str
    owner: str


def declares(section: Section) -> bool:
    """Whether a section declares a schema."""
    if Label.ALIAS_OF in section.facts:
        return True
    return any(_columns(table) is not None for table in section.tables)


def key_of(section: Section, page: Page) -> str:
    """The key that a section declares."""
    reader = Reader(page, {}, {})
    if (piece := section.facts.get(Label.KEY)) is not None:
        return reader.code(piece, "a key")
    piece = section.facts.get(Label.NAME)
    return section.title if piece is None else reader.code(piece, "a name")


def read_declaration(reader: Reader, section: Section, key: str, page_key: str) -> Declaration:
    """The declaration of a section. ``page_key`` is the declaration that the page is about (empty for that one itself)."""
    identity = Identity(key, _name(reader, section), _owner(reader, section, page_key))
    place = reader.findings.place(section.line)
    unstated = reader.facts(section.facts.get(Label.NOT_STATED))
    found, columns = _table(reader, section)
    if found is None:
        return _alias(reader, section, identity, place, unstated)
    if "Field" in columns:
        return _record(reader, section, identity, place, read_fields(reader, found, columns, unstated, iter(section.notes)), unstated)
    if "Value" in columns:
        return _enumeration(reader, section, identity, place, _values(reader, found, columns), unstated)
    return _union(reader, section, identity, place, *_members(reader, found, columns))


def _table(reader: Reader, section: Section) -> tuple[Table | None, Columns]:
    """The table that tells what a section is; any other one is reported."""
    chosen: tuple[Table | None, Columns] = (None, {})
    for table in section.tables:
        columns = _columns(table)
        if table is _tagged(section) and "Member" in chosen[1]:
            continue
        if columns is None or chosen[0] is not None or Label.ALIAS_OF in section.facts:
            reader.no_table(table, section.title)
        else:
            chosen = (table, columns)
    return chosen


def _columns(table: Table) -> Columns | None:
    return next((columns for layout in (FIELDS, _VALUES, _MEMBERS) if (columns := columns_of(table, layout)) is not None), None)


def _tagged(section: Section) -> Table | None:
    """The table with the tags of schemas that are no members themselves."""
    return next((table for table in section.tables if columns_of(table, _TAGGED) is not None), None)


def foreign_section(reader: Reader, section: Section) -> None:
    """Say that a section is none of this dialect's; its tables stay foreign."""
    message = f"{section.title} declares nothing"
    hint = "A section has a table of fields, values or members, or says what it is an alias of."
    width = len(section.title) + section.level + 1
    reader.findings.report("foreign-section", message, section.line, width=width, hint=hint, severity=Severity.WARNING)


def _record(
    reader: Reader, section: Section, identity: Identity, place: Place, fields: tuple[Field, ...], unstated: frozenset[Fact]
) -> Record:
    piece = section.facts.get(Label.OTHER_KEYS)
    additional: Type | None | Unknown = UNKNOWN if Fact.OTHER_KEYS in unstated else None
    if piece is not None:
        additional = reader.type(piece)
    constraints = reader.constraints(section.facts.get(Label.CONSTRAINTS))
    deprecated = Label.DEPRECATED in section.facts
    return Record(identity.key, identity.name, place, fields, additional, section.prose, deprecated, identity.owner, constraints)


def _enumeration(
    reader: Reader, section: Section, identity: Identity, place: Place, values: tuple[EnumValue, ...], unstated: frozenset[Fact]
) -> Enumeration:
    more: bool | Unknown = UNKNOWN if Fact.OTHER_VALUES in unstated else Label.OTHER_VALUES in section.facts
    return Enumeration(identity.key, identity.name, place, values, more, section.prose, Label.DEPRECATED in section.facts, identity.owner)


def _union(
    reader: Reader, section: Section, identity: Identity, place: Place, members: tuple[Type, ...], mapping: tuple[Tag, ...]
) -> Union:
    piece = section.facts.get(Label.DISCRIMINATOR)
    discriminator = reader.code(piece, "the name of a key") if piece else ""
    deprecated = Label.DEPRECATED in section.facts
    mapping = (*mapping, *_tags(reader, _tagged(section)))
    return Union(identity.key, identity.name, place, members, discriminator, section.prose, deprecated, identity.owner, mapping)


def _alias(reader: Reader, section: Section, identity: Identity, place: Place, unstated: frozenset[Fact]) -> Alias:
    nullable: bool | Unknown = UNKNOWN if Fact.NULLABLE in unstated else Label.NULLABLE in section.facts
    type_ = reader.type(section.facts[Label.ALIAS_OF])
    constraints = reader.constraints(section.facts.get(Label.CONSTRAINTS))
    deprecated = Label.DEPRECATED in section.facts
    return Alias(identity.key, identity.name, place, type_, nullable, section.prose, deprecated, identity.owner, constraints)


def _values(reader: Reader, table: Table, columns: Columns) -> tuple[EnumValue, ...]:
    values: list[EnumValue] = []
    for row in reader.rows(table):
        value = reader.value(reader.cell(row, columns, "Value"))
        reader.findings.settle_row(row, value.text)
        values.append(EnumValue(value, reader.line(reader.cell(row, columns, "Description"))))
    return tuple(values)


def _members(reader: Reader, table: Table, columns: Columns) -> tuple[tuple[Type, ...], tuple[Tag, ...]]:
    members: list[Type] = []
    mapping: list[Tag] = []
    for row in reader.rows(table):
        piece, tags = reader.cell(row, columns, "Member"), reader.cell(row, columns, TAG)
        reader.findings.settle_row(row, piece.text)
        members.append(member := reader.type(piece))
        if tags.text and not isinstance(member, Ref):
            reader.bad("bad-tag", tags, "only a schema has values of the discriminator")
        elif tags.text and isinstance(member, Ref):
            mapping += [Tag(value, member.key) for value in reader.codes(tags, "tags")]
    return tuple(members), tuple(mapping)


def _tags(reader: Reader, table: Table | None) -> Iterator[Tag]:
    columns = columns_of(table, _TAGGED) if table else None
    if table is None or columns is None:
        return
    for row in reader.rows(table):
        reader.findings.settle_row(row, row.cells[0].text)
        value = reader.code(reader.cell(row, columns, TAG), "a tag")
        if key := reader.key(reader.cell(row, columns, "Schema"), "the key of a schema"):
            yield Tag(value, key)


def _name(reader: Reader, section: Section) -> str:
    piece = section.facts.get(Label.NAME)
    return section.title if piece is None else reader.code(piece, "a name")


def _owner(reader: Reader, section: Section, page_key: str) -> str:
    piece = section.facts.get(Label.OWNER)
    if piece is None:
        return page_key
    return "" if piece.text == NONE else reader.key(piece, "the key of a schema")
