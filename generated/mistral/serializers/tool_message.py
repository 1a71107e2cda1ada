"""Decodes and encodes ``ToolMessage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.tool_message import ToolMessage

KEYS: Final = {"role", "content", "tool_call_id", "name"}


def decode(value: Any, *, problems: Problems | None = None) -> ToolMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ToolMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ToolMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ToolMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("role")
    if item == "tool":
        model.role = item
    else:
        decoding.refuse(model, "role", "role", value, '"tool"', at, problems)

    item = value.get("content", ABSENT)
    if item is None:
        model.content = item
    else:
        try:
            model.content = serializers.tool_message_content.read(
                item, ("content", at), problems
            )
        except Misfit as fault:
            decoding.keep(model, "content", "content", value, fault)

    item = value.get("tool_call_id", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.tool_call_id = item
    else:
        model.tool_call_id = UNSET
        decoding.spare(model, "tool_call_id", value, "a string or null", at, problems)

    item = value.get("name", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.name = item
    else:
        model.name = UNSET
        decoding.spare(model, "name", value, "a string or null", at, problems)

    return model


def write(model: ToolMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"role": model.role, "content": encoding.dump(model.content)}
    if model.tool_call_id is not UNSET:
        out["tool_call_id"] = model.tool_call_id
    if model.name is not UNSET:
        out["name"] = model.name
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ToolMessage, read, write)
