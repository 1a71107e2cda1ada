"""Server-sent events: pages show each as an object with the keys of the format, of which only the data is a value on the wire."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ....ir import Declaration, Operation, Record, Ref, Reply, Stream, Type

_KEYS = frozenset({"event", "data", "id", "retry"})


def with_data_of_events(operations: Iterable[Operation], declarations: Iterable[Declaration]) -> tuple[Operation, ...]:
    """The operations, their streams with the type of what the data of an event holds."""
    data = {declaration.key: found for declaration in declarations if (found := _data(declaration)) is not None}
    return tuple(replace(operation, replies=tuple(_reply(reply, data) for reply in operation.replies)) for operation in operations)


def _reply(reply: Reply, data: dict[str, Type]) -> Reply:
    if reply.stream is not Stream.EVENTS or not isinstance(reply.type, Ref) or reply.type.key not in data:
        return reply
    return replace(reply, type=data[reply.type.key])


def _data(declaration: Declaration) -> Type | None:
    """The type of the data of an event; ``None`` for what is none."""
    if not isinstance(declaration, Record) or not _KEYS >= {field.name.text for field in declaration.fields}:
        return None
    return next((field.type for field in declaration.fields if field.name.text == "data"), None)
