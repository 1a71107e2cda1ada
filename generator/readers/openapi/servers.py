"""Servers (OpenAPI 3.1, sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

from collections.abc import Iterator

from ...diagnostics import Severity
from ...ir import Server, ServerVariable
from .context import Context
from .nodes import Object, json_of, text_of


def servers_of(context: Context, holder: Object) -> tuple[Server, ...]:
    """The servers below a document, a path item or an operation. URLs that are relative to the document's own stay so."""
    listed = context.array(holder, "servers")
    found: list[Server] = []
    for node in listed.items if listed else ():
        server = context.as_object(node, "a server")
        if server is not None:
            url = context.text(server, "url")
            if not url:
                context.wrong("a server has to have a url", server.mark, Severity.WARNING, hint="until then it is where the document is")
            found.append(Server(url or "/", context.text(server, "description"), tuple(_variables(context, server))))
    return tuple(found)


def _variables(context: Context, server: Object) -> Iterator[ServerVariable]:
    for name, node, mark in context.members(context.object(server, "variables")):
        variable = context.as_object(node, "a server variable")
        if variable is None:
            continue
        listed = context.array(variable, "enum")
        values = tuple(text if (text := text_of(item)) is not None else json_of(item).text for item in (listed.items if listed else ()))
        default = context.text(variable, "default")
        if "default" not in variable.entries:
            context.wrong(f"the server variable {name!r} has to have a default", mark, Severity.WARNING, hint="until then it is empty")
        yield ServerVariable(name, default, values, context.text(variable, "description"))
