"""Decodes and encodes ``Tool``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.tool import Tool

KEYS: Final = {"content", "role", "tool_call_id"}


def decode(value: Any, *, problems: Problems | None = None) -> Tool:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Tool) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Tool:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Tool)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("content", UNSET)
    if item is None or item is UNSET:
        model.content = item
    else:
        try:
            model.content = serializers.message_content.read(
                item, ("content", at), problems
            )
        except Misfit:
            model.content = UNSET
            model.extra["content"] = item

    item = value.get("role", ABSENT)
    try:
        model.role = serializers.role_tool.read(item, ("role", at), problems)
    except Misfit as fault:
        decoding.keep(model, "role", "role", value, fault)

    item = value.get("tool_call_id")
    if item.__class__ is str:
        model.tool_call_id = item
    else:
        model.tool_call_id = None
        if "tool_call_id" in value:
            decoding.spare(model, "tool_call_id", value, "a string", at, problems)

    return model


def write(model: Tool) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.content is not UNSET:
        out["content"] = encoding.dump(model.content)
    out["role"] = model.role
    if model.tool_call_id is not None:
        out["tool_call_id"] = model.tool_call_id
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Tool, read, write)
