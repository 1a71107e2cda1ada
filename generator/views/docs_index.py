"""The first of typewright's own pages: what the API is, and where everything stands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..emitted import Emitted, code_span, compose, in_cell, join, markdown_cell, markdown_text, ours
from ..ir import Api, Operation, SecurityScheme, Unknown
from ..own_dialect import (
    OPERATION,
    OPERATIONS,
    READING,
    SCHEMAS,
    SCHEME,
    SECURITY,
    SERVERS,
    TOKEN_URL,
    UNTITLED,
    Label,
)
from .docs_blocks import fact, facts, section, table
from .docs_operations import request_line
from .docs_servers import server_tables

_HEADING = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 .,'()/&+-]*[A-Za-z0-9)])?\Z")

_LEGEND = ours(
    "Each schema has a page, with the schemas that only it uses below it. A type is `string`, `integer`, `number`, `boolean`, `bytes`,\n"
    "`date`, `date-time`, `any`, `list[T]`, `map[T]`, a JSON value, a schema, or several of these with `|` between them;\n"
    '`string<uuid>` has a format. Beside values, `string` means that more values may come: `"a" | "b" | string`.\n'
    '`unresolved["Name"]` is a type that the source names but does not define.\n'
    "\n"
    "A field is shown by its name in JSON, with its name in Python in parentheses where that is another one. *Presence* tells whether\n"
    "the key must be there and, apart from that, whether the value may be null. What the source says nothing about stands at\n"
    "*Not stated*, or has a question mark in its row. A default is what the server takes for a missing key; it is never sent."
)

_BELOW = ours("A table of parts, of headers or of variables belongs to the row above it.")


def index_page(api: Api, links: Mapping[str, Emitted], operation_links: Mapping[str, Emitted]) -> list[Emitted]:
    """The sections of the index. Both lists are in the order of the API, which pages alone do not tell."""
    sections = [_head(api)]
    if api.servers:
        sections.append(section(compose("## {}", ours(SERVERS)), server_tables(api.servers)))
    if api.security:
        sections.append(section(compose("## {}", ours(SECURITY)), [_schemes(api.security)]))
    if api.operations:
        rows = [_operation(operation, operation_links[operation.key]) for operation in api.operations]
        sections.append(section(compose("## {}", ours(OPERATIONS)), [table(OPERATION, rows)]))
    if api.declarations:
        items = join("\n", [compose("- {}", links[declaration.key]) for declaration in api.declarations])
        sections.append(section(compose("## {}", ours(SCHEMAS)), [items]))
    legend = [_LEGEND, _BELOW] if _has_rows_below(api) else [_LEGEND]
    return [*sections, section(compose("## {}", ours(READING)), legend)]


def _has_rows_below(api: Api) -> bool:
    """Whether some table belongs to a row of another one."""
    servers = [*api.servers, *(server for operation in api.operations for server in operation.servers)]
    return (
        any(server.variables for server in servers)
        or any(body.parts for operation in api.operations for body in operation.bodies)
        or any(reply.headers for operation in api.operations for reply in operation.replies)
    )


def _head(api: Api) -> Emitted:
    summary = markdown_text(api.summary)
    idempotency = [fact(Label.IDEMPOTENCY, code_span(api.idempotency_header))] if api.idempotency_header else []
    if api.title != UNTITLED and _HEADING.match(api.title):
        return section(compose("# {}", Emitted(api.title)), [summary, facts(idempotency)])
    title = [fact(Label.TITLE, code_span(api.title))] if api.title else []
    return section(compose("# {}", ours(UNTITLED)), [summary, facts([*title, *idempotency])])


def _schemes(schemes: Sequence[SecurityScheme]) -> Emitted:
    rows = [
        [
            in_cell(code_span(scheme.name)),
            ours("") if isinstance(scheme.scheme, Unknown) else in_cell(code_span(scheme.scheme)),
            _code(scheme.environment),
        ]
        for scheme in schemes
    ]
    if not any(scheme.token_url for scheme in schemes):
        return table(SCHEME, rows)
    return table((*SCHEME, TOKEN_URL), ([*row, _code(scheme.token_url)] for row, scheme in zip(rows, schemes, strict=True)))


def _code(text: str) -> Emitted:
    return in_cell(code_span(text)) if text else ours("")


def _operation(operation: Operation, link: Emitted) -> list[Emitted]:
    line = request_line(operation)
    return [link, in_cell(code_span(line)) if line else ours(""), markdown_cell(operation.summary)]
