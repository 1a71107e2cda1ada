"""Decodes and encodes ``ToolCallFunction``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.tool_call_function import ToolCallFunction

KEYS: Final = {"arguments", "name"}


def decode(value: Any, *, problems: Problems | None = None) -> ToolCallFunction:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ToolCallFunction) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ToolCallFunction:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ToolCallFunction)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("arguments")
    if item.__class__ is str:
        model.arguments = item
    else:
        decoding.refuse(
            model, "arguments", "arguments", value, "a string", at, problems
        )

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        decoding.refuse(model, "name", "name", value, "a string", at, problems)

    return model


def write(model: ToolCallFunction) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"arguments": model.arguments, "name": model.name}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ToolCallFunction, read, write)
