"""Decodes and encodes ``ToolChoice``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.tool_choice import ToolChoice

KEYS: Final = {"type", "function"}


def decode(value: Any, *, problems: Problems | None = None) -> ToolChoice:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ToolChoice) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ToolChoice:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ToolChoice)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    model.type = None
    if item is not None:
        try:
            model.type = serializers.tool_types.read(item, ("type", at), problems)
        except Misfit:
            model.extra["type"] = item
    elif "type" in value:
        decoding.spare(model, "type", value, "a string", at, problems)

    item = value.get("function", ABSENT)
    try:
        model.function = serializers.function_name.read(
            item, ("function", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "function", "function", value, fault)

    return model


def write(model: ToolChoice) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    out["function"] = encoding.dump(model.function)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ToolChoice, read, write)
