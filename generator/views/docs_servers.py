"""Servers as tables of typewright's own pages."""

from __future__ import annotations

from collections.abc import Sequence

from ..emitted import Emitted, code_span, in_cell, join, markdown_cell, ours
from ..ir import Server, ServerVariable
from ..own_dialect import SERVER, VARIABLE
from .docs_blocks import table, tables


def server_tables(servers: Sequence[Server]) -> list[Emitted]:
    """A table of servers, and below each that has variables a table of these."""
    return tables(SERVER, ((_server(server), _variables(server.variables)) for server in servers))


def _server(server: Server) -> list[Emitted]:
    return [in_cell(code_span(server.url)), markdown_cell(server.description)]


def _variables(variables: Sequence[ServerVariable]) -> Emitted:
    return table(VARIABLE, [_variable(variable) for variable in variables]) if variables else ours("")


def _variable(variable: ServerVariable) -> list[Emitted]:
    values = join(", ", [code_span(value) for value in variable.values])
    return [in_cell(code_span(variable.name)), in_cell(code_span(variable.default)), in_cell(values), markdown_cell(variable.description)]
