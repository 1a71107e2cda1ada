"""Decodes and encodes ``ToolCall``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.tool_call import ToolCall

KEYS: Final = {"function", "id", "type"}


def decode(value: Any, *, problems: Problems | None = None) -> ToolCall:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ToolCall) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ToolCall:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ToolCall)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("function", ABSENT)
    try:
        model.function = serializers.tool_call_function.read(
            item, ("function", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "function", "function", value, fault)

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        decoding.refuse(model, "id", "id", value, "a string", at, problems)

    item = value.get("type")
    if item.__class__ is str:
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, "a string", at, problems)

    return model


def write(model: ToolCall) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "function": encoding.dump(model.function),
        "id": model.id,
        "type": model.type,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ToolCall, read, write)
