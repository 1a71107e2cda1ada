"""Rows of tables of servers, and of their variables."""

from __future__ import annotations

from ....ir import Server, ServerVariable
from ..blocks import Table
from ..tables import Columns
from .cells import Reader


def read_servers(reader: Reader, table: Table, columns: Columns) -> tuple[Server, ...]:
    """The servers of a table, without variables."""
    servers: list[Server] = []
    for row in reader.rows(table):
        reader.findings.settle_row(row, row.cells[0].text)
        url = reader.code(reader.cell(row, columns, "Server"), "a URL")
        servers.append(Server(url, reader.line(reader.cell(row, columns, "Description"))))
    return tuple(servers)


def read_variables(reader: Reader, table: Table, columns: Columns) -> tuple[ServerVariable, ...]:
    """The variables of the server above their table."""
    variables: list[ServerVariable] = []
    for row in reader.rows(table):
        name = reader.code(reader.cell(row, columns, "Variable"), "the name of a variable")
        reader.findings.settle_row(row, name)
        default = reader.code(reader.cell(row, columns, "Default"), "a default")
        values = reader.cell(row, columns, "Values")
        told = reader.codes(values, "values") if values.text else ()
        variables.append(ServerVariable(name, default, told, reader.line(reader.cell(row, columns, "Description"))))
    return tuple(variables)
