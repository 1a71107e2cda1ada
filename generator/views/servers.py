"""Servers as the client is told of them."""

from __future__ import annotations

from ..emitted import compose, ours, string_literal
from ..ir import Server
from ..layout_nested import Expression, Nested


def server_call(server: Server) -> Nested:
    """``Server(…)``."""
    parts: list[Expression] = [string_literal(server.url)]
    variables = [
        Nested(
            compose("{}: ", string_literal(variable.name)),
            (string_literal(variable.default), _tuple([string_literal(value) for value in variable.values])),
            is_call=False,
        )
        for variable in server.variables
    ]
    if variables:
        parts.append(Nested(ours(""), tuple(variables), ours("{}"), is_call=False))
    return Nested(ours("Server"), tuple(parts))


def _tuple(items: list[Expression]) -> Nested:
    return Nested(ours(""), tuple(items), is_call=False)
