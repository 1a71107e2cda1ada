"""The index: title, summary, servers, security schemes, and the order of everything."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ....ir import UNKNOWN, SecurityScheme, Server
from ....own_dialect import OPERATION, OPERATIONS, READING, SCHEMAS, SCHEME, SECURITY, SERVERS, TOKEN_URL, UNTITLED, Label
from ..blocks import Table
from ..tables import Columns, Layout, columns_of
from .cells import Reader, target_of
from .sections import Page, Piece, Section
from .tables import Form, read_tables

_LINK = re.compile(r"\]\(([^()\s]*)\)")


@dataclass(frozen=True, slots=True)
class Listed:
    """A link of the index: the page and anchor that it leads to, and the place of the link."""

    target: tuple[str, str]
    line: int
    column: int
    width: int


@dataclass(frozen=True, slots=True)
class Index:
    """What the index says."""

    title: str = ""
    summary: str = ""
    servers: tuple[Server, ...] = ()
    security: tuple[SecurityScheme, ...] = ()
    idempotency_header: str = ""
    operations: tuple[Listed, ...] = ()
    schemas: tuple[Listed, ...] = ()


def is_index(page: Page) -> bool:
    """Whether a page is the index of its tree."""
    return any(section.title == READING for section in page.sections)


def read_index(reader: Reader) -> Index:
    """Read the index."""
    head, *sections = reader.page.sections
    piece, idempotency = head.facts.get(Label.TITLE), head.facts.get(Label.IDEMPOTENCY)
    title = reader.code(piece, "a title") if piece else "" if head.title == UNTITLED else head.title
    by_title = {section.title: section for section in sections}
    return Index(
        title,
        head.prose,
        read_tables(reader, by_title[SERVERS], (Form.SERVERS, Form.VARIABLES)).servers if SERVERS in by_title else (),
        tuple(_scheme(reader, row) for row in _rows(reader, by_title.get(SECURITY), Layout(SCHEME, (TOKEN_URL,)))),
        reader.code(idempotency, "a header") if idempotency else "",
        tuple(link for row in _rows(reader, by_title.get(OPERATIONS), Layout(OPERATION)) for link in _links(reader, row["Operation"])),
        _listed(reader, by_title.get(SCHEMAS)),
    )


def _rows(reader: Reader, section: Section | None, layout: Layout) -> list[dict[str, Piece]]:
    rows: list[dict[str, Piece]] = []
    for table in section.tables if section else ():
        columns = columns_of(table, layout)
        if columns is None:
            reader.no_table(table, section.title if section else "")
        else:
            rows += _cells(reader, table, columns)
    return rows


def _cells(reader: Reader, table: Table, columns: Columns) -> list[dict[str, Piece]]:
    rows: list[dict[str, Piece]] = []
    for row in reader.rows(table):
        reader.findings.settle_row(row, row.cells[0].text)
        rows.append({name: reader.cell(row, columns, name) for name in columns})
    return rows


def _scheme(reader: Reader, row: dict[str, Piece]) -> SecurityScheme:
    kind, environment, token_url = row["Kind"], row["Environment"], row.get(TOKEN_URL)
    return SecurityScheme(
        reader.code(row["Scheme"], "a name"),
        reader.code(kind, "a kind") if kind.text else UNKNOWN,
        reader.code(environment, "a variable") if environment.text else "",
        reader.code(token_url, "a URL") if token_url and token_url.text else "",
    )


def _listed(reader: Reader, section: Section | None) -> tuple[Listed, ...]:
    return tuple(
        link for items in (section.lists if section else ()) for line, text in items.items for link in _links(reader, Piece(text, line, 3))
    )


def _links(reader: Reader, piece: Piece) -> list[Listed]:
    found = _LINK.search(piece.text)
    if found is None:
        reader.bad("no-link", piece, "this leads nowhere")
        return []
    return [Listed(target_of(found[1], reader.page), piece.line, piece.column + found.start(1), len(found[1]))]
