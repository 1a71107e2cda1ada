"""The tables of a section that describes an operation, and of the index's section of servers."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from ....ir import Body, Parameter, Reply, Server
from ....own_dialect import BODY, PART, REPLY, SERVER, VARIABLE, Label
from ..blocks import Table
from ..tables import Columns, Layout, columns_of
from .cells import Reader
from .fields import HEADERS, PARAMETERS, read_headers, read_parameters
from .messages import read_bodies, read_parts, read_replies
from .sections import Section
from .servers import read_servers, read_variables


class Form(Enum):
    """What a table lists."""

    PARAMETERS = PARAMETERS
    BODIES = Layout(BODY)
    PARTS = Layout(PART)
    REPLIES = Layout(REPLY)
    HEADERS = HEADERS
    SERVERS = Layout(SERVER)
    VARIABLES = Layout(VARIABLE)


_ABOVE = {Form.PARTS: Form.BODIES, Form.HEADERS: Form.REPLIES, Form.VARIABLES: Form.SERVERS}
"""The form of table whose last row another form belongs to."""


@dataclass(slots=True)
class Tables:
    """What the tables say."""

    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[Body, ...] = ()
    replies: tuple[Reply, ...] = ()
    servers: tuple[Server, ...] = ()


def read_tables(reader: Reader, section: Section, forms: Collection[Form] = tuple(Form)) -> Tables:
    """The tables of a section; those that are of none of these forms, or have no place where they stand, are reported."""
    unstated = reader.facts(section.facts.get(Label.NOT_STATED))
    notes = iter(section.notes)
    found, seen = Tables(), list[Form]()
    for table in section.tables:
        known = _form(table)
        if known is None or known[0] not in forms or not _has_place(known[0], seen):
            reader.no_table(table, section.title)
            continue
        form, columns = known
        seen.append(form)
        match form:
            case Form.PARAMETERS:
                found.parameters = read_parameters(reader, table, columns, unstated, notes)
            case Form.BODIES:
                found.bodies += read_bodies(reader, table, columns)
            case Form.PARTS:
                parts = read_parts(reader, table, columns)
                found.bodies = (*found.bodies[:-1], *(replace(body, parts=parts) for body in found.bodies[-1:]))
            case Form.REPLIES:
                found.replies += read_replies(reader, table, columns)
            case Form.HEADERS:
                headers = read_headers(reader, table, columns, unstated, notes)
                found.replies = (*found.replies[:-1], *(replace(reply, headers=headers) for reply in found.replies[-1:]))
            case Form.SERVERS:
                found.servers += read_servers(reader, table, columns)
            case Form.VARIABLES:
                variables = read_variables(reader, table, columns)
                found.servers = (*found.servers[:-1], *(replace(server, variables=variables) for server in found.servers[-1:]))
    return found


def _form(table: Table) -> tuple[Form, Columns] | None:
    return next(((form, columns) for form in Form if (columns := columns_of(table, form.value)) is not None), None)


def _has_place(form: Form, seen: Sequence[Form]) -> bool:
    """Whether a table can stand below those that were seen: its form comes once, but goes on behind what belongs to one of its rows."""
    last = seen[-1] if seen else None
    if form in _ABOVE:
        return last is _ABOVE[form]
    return form not in seen or (last is not None and _ABOVE.get(last) is form)
