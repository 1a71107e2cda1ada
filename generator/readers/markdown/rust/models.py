"""Model pages: records, enumerations and unions."""

from __future__ import annotations

from ....ir import Alias, Declaration, Enumeration, EnumValue, Field, Opaque, Record, Type, Union
from ....ledger import State
from ..blocks import Heading, Row
from ..json_values import to_json
from .dialect import TABLE_HEADINGS, Form
from .facts import read_facts, repeated, truncated
from .names import wire_name
from .pages import Page, Source
from .rows import bare, pair, paragraphs, property_row, unescaped

_FORMS = (Form.PROPERTIES, Form.VALUES, Form.VALUES_BY_VARIABLE, Form.MEMBERS)


def read_model(page: Page, source: Source) -> Declaration | None:
    """The declaration of a model page; ``None`` for a page of another kind.

    An empty table is what the dialect prints for several kinds of schemas (a record without properties, an open enumeration, a union
    with a discriminator), so it says nothing of the type.
    """
    tables = [(form, table) for form, table in page.tables if form in _FORMS]
    if not tables:
        _no_table(page)
        return None
    form = tables[0][0]
    rows: list[Row] = []
    for other, table in tables:
        if other is form:
            rows.extend(table.rows)
        else:
            _second_kind(page, table.line, table.rows)
    if not rows:
        page.findings.settle_page(page.name, State.DEGRADED, "empty page")
        return Alias(page.name, page.name, page.findings.place(page.line), Opaque(page.name))
    page.findings.settle_page(page.name)
    match form:
        case Form.PROPERTIES:
            return _record(page, source, rows)
        case Form.MEMBERS:
            return _union(page, source, rows)
        case _:
            return _enumeration(page, rows)


def _no_table(page: Page) -> None:
    heading = next((block for block in page.blocks if isinstance(block, Heading) and block.text in TABLE_HEADINGS), None)
    if heading is not None:
        if not page.tables:
            hint = "the page may be cut off: restore its table"
            page.findings.report("no-table", f"{page.name} has no table", heading.line, 1, heading.level, hint=hint)
        page.findings.settle_page(page.name, State.SKIPPED, "no table")


def _second_kind(page: Page, line: int, rows: tuple[Row, ...]) -> None:
    hint = "keep one of them: a model is a record, an enumeration or a union"
    page.findings.report("second-table", f"{page.name} has tables of two kinds", line, hint=hint)
    for row in rows:
        page.findings.settle_row(row, bare(row.cells[0].text) if row.cells else "", State.SKIPPED, "second table")


def _record(page: Page, source: Source, rows: list[Row]) -> Record:
    fields: dict[str, Field] = {}
    for row in rows:
        facts = read_facts(page, source, row, property_row(row))
        if facts is None:
            continue
        name = wire_name(facts.printed, camel=source.camel)
        if (first := fields.get(name.text)) is not None:
            repeated(page.findings, row, name.text, first.place)
            continue
        fields[name.text] = Field(
            name,
            facts.type,
            facts.presence,
            facts.place,
            facts.nullable,
            facts.default,
            facts.description,
            read_only=facts.read_only,
        )
    return Record(page.name, page.name, page.findings.place(page.line), tuple(fields.values()))


def _enumeration(page: Page, rows: list[Row]) -> Enumeration:
    """Values are printed without quotes: all are taken for strings, which they are but for rare enumerations of integers.

    Repeated values, like a union's repeated members, say nothing twice, and count once.
    """
    values: dict[str, None] = {}
    for row in rows:
        if (cells := pair(row)) is None:
            truncated(page.findings, row)
        else:
            values[cells[1]] = None
            page.findings.settle_row(row, bare(cells[0].text))
    members = tuple(EnumValue(to_json(value)) for value in values)
    return Enumeration(page.name, page.name, page.findings.place(page.line), members, open=False)


def _union(page: Page, source: Source, rows: list[Row]) -> Union:
    """Every row repeats the description of the union where it has one."""
    members: dict[Type, None] = {}
    texts: dict[str, None] = {}
    for row in rows:
        if (cells := pair(row)) is None:
            truncated(page.findings, row)
            continue
        name, text = cells
        meaning = source.types.read_text(page.findings, unescaped(name.text), row.line, name.column)
        if meaning.known:
            page.findings.settle_row(row, bare(name.text))
        else:
            page.findings.settle_row(row, bare(name.text), State.DEGRADED, "unreadable type")
        members[meaning.type] = None
        texts[paragraphs(text)] = None
    description = "\n\n".join(text for text in texts if text)
    return Union(page.name, page.name, page.findings.place(page.line), tuple(members), description=description)
