"""A declaration as a section of one of typewright's own pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from ..emitted import Emitted, Identifier, code_span, compose, in_cell, join, json_span, markdown_cell, markdown_text, ours
from ..ir import UNKNOWN, Alias, Declaration, Enumeration, Record, Ref, Tag, Type, Union, Unknown
from ..names import Names
from ..own_dialect import FIELD, MAY_COME, MEMBER, NONE, TAG, TAGGED, VALUE, YES, Fact, Label
from .docs_blocks import fact, facts, section, table
from .docs_fields import constraint_list, field_notes, field_table, unstated_facts
from .docs_types import TypeTexts


@dataclass(frozen=True, slots=True)
class Links:
    """How pages of one folder point at declarations: by key, the link and the types made of such links."""

    links: Mapping[str, Emitted]
    types: TypeTexts


def declaration_page(declarations: Sequence[Declaration], names: Names, links: Links) -> list[Emitted]:
    """The sections of a page: the declaration that it is about, and its inline children."""
    first, *children = declarations
    return [
        _section(ours("#"), first, "", names, links),
        *(_section(ours("##"), child, first.key, names, links) for child in children),
    ]


def identity(source_name: tuple[str, str], key: tuple[str, str]) -> list[Emitted]:
    """Name and key as the source has them, where they are not the ones that the page shows or suggests."""
    lines = [fact(label, code_span(own)) for label, (own, shown) in ((Label.NAME, source_name), (Label.KEY, key)) if own != shown]
    return lines


def not_stated(unknown: Sequence[Fact]) -> list[Emitted]:
    """The line on what the source does not tell."""
    return [fact(Label.NOT_STATED, join(", ", [Emitted(item) for item in unknown]))] if unknown else []


def _section(marks: Emitted, declaration: Declaration, page_key: str, names: Names, links: Links) -> Emitted:
    name = names.classes[declaration.key]
    lines = [*_own_facts(declaration, links), *_origin(declaration, name, page_key, links)]
    blocks = [markdown_text(declaration.description), facts(lines), *_tables(declaration, names, links)]
    return section(compose("{} {}", marks, name), blocks)


def _own_facts(declaration: Declaration, links: Links) -> list[Emitted]:
    lines = _kind_facts(declaration, links)
    if isinstance(declaration, Record | Alias) and declaration.constraints:
        lines.append(fact(Label.CONSTRAINTS, constraint_list(declaration.constraints)))
    if declaration.deprecated:
        lines.append(fact(Label.DEPRECATED))
    return [*lines, *not_stated(_unknown_facts(declaration))]


def _kind_facts(declaration: Declaration, links: Links) -> list[Emitted]:
    match declaration:
        case Record(additional=additional):
            if additional is None or isinstance(additional, Unknown):
                return []
            return [fact(Label.OTHER_KEYS, links.types.text(additional))]
        case Enumeration(open=open_):
            return [fact(Label.OTHER_VALUES, ours(MAY_COME))] if open_ is True else []
        case Union(discriminator=discriminator):
            return [fact(Label.DISCRIMINATOR, code_span(discriminator))] if discriminator else []
        case Alias(type=type_, nullable=nullable):
            alias = fact(Label.ALIAS_OF, links.types.text(type_))
            return [alias, fact(Label.NULLABLE, ours(YES))] if nullable is True else [alias]
    assert_never(declaration)


def _unknown_facts(declaration: Declaration) -> tuple[Fact, ...]:
    match declaration:
        case Record(fields=fields, additional=additional):
            return (*unstated_facts(fields), Fact.OTHER_KEYS) if additional is UNKNOWN else unstated_facts(fields)
        case Enumeration(open=open_):
            return (Fact.OTHER_VALUES,) if open_ is UNKNOWN else ()
        case Union():
            return ()
        case Alias(nullable=nullable):
            return (Fact.NULLABLE,) if nullable is UNKNOWN else ()
    assert_never(declaration)


def _origin(declaration: Declaration, name: Identifier, page_key: str, links: Links) -> list[Emitted]:
    lines = identity((declaration.name, name), (declaration.key, declaration.name))
    if declaration.owner != page_key:
        lines.append(fact(Label.OWNER, _schema(declaration.owner, links) if declaration.owner else ours(NONE)))
    return lines


def _schema(key: str, links: Links) -> Emitted:
    return links.links[key] if key in links.links else code_span(key)


def _tables(declaration: Declaration, names: Names, links: Links) -> list[Emitted]:
    match declaration:
        case Record(key=key, fields=fields):
            unstated = unstated_facts(fields)
            return [
                field_table(FIELD, fields, links.types, unstated, lambda row: names.attributes.get((key, row.name.text))),
                *field_notes(fields),
            ]
        case Enumeration(values=values):
            return [table(VALUE, ([in_cell(json_span(value.value.text)), markdown_cell(value.description)] for value in values))]
        case Union(members=members, mapping=mapping):
            return _members(members, mapping, links)
        case Alias():
            return []
    assert_never(declaration)


def _members(members: Sequence[Type], mapping: Sequence[Tag], links: Links) -> list[Emitted]:
    """The members, each with its tags; those of a schema that is no member itself, but a part of one, stand apart."""
    tags: dict[str, list[Emitted]] = {}
    for tag in mapping:
        tags.setdefault(tag.key, []).append(code_span(tag.value))
    cells = [in_cell(join(", ", tags.pop(member.key, []))) if isinstance(member, Ref) else ours("") for member in members]
    if any(cells):
        found = table((*MEMBER, TAG), ([links.types.cell(member), cell] for member, cell in zip(members, cells, strict=True)))
    else:
        found = table(MEMBER, ([links.types.cell(member)] for member in members))
    others = [[in_cell(code_span(tag.value)), in_cell(_schema(tag.key, links))] for tag in mapping if tag.key in tags]
    return [found, table(TAGGED, others)] if others else [found]
