"""Decodes and encodes ``Message``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.message import Message

KEYS: Final = {
    "role",
    "content",
    "name",
    "reasoning_content",
    "tool_calls",
    "tool_call_id",
}


def decode(value: Any, *, problems: Problems | None = None) -> Message:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Message) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Message:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Message)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("role", ABSENT)
    try:
        model.role = serializers.role.read(item, ("role", at), problems)
    except Misfit as fault:
        decoding.keep(model, "role", "role", value, fault)

    item = value.get("content", UNSET)
    if item is None or item is UNSET:
        model.content = item
    else:
        try:
            model.content = serializers.content.read(item, ("content", at), problems)
        except Misfit:
            model.content = UNSET
            model.extra["content"] = item

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        model.name = None
        if "name" in value:
            decoding.spare(model, "name", value, "a string", at, problems)

    item = value.get("reasoning_content")
    if item.__class__ is str:
        model.reasoning_content = item
    else:
        model.reasoning_content = None
        if "reasoning_content" in value:
            decoding.spare(model, "reasoning_content", value, "a string", at, problems)

    item = value.get("tool_calls")
    model.tool_calls = None
    if item is not None:
        try:
            model.tool_calls = decoding.read_list(
                item, serializers.tool_call.read, ("tool_calls", at), problems
            )
        except Misfit:
            model.extra["tool_calls"] = item
    elif "tool_calls" in value:
        decoding.spare(model, "tool_calls", value, "an array", at, problems)

    item = value.get("tool_call_id")
    if item.__class__ is str:
        model.tool_call_id = item
    else:
        model.tool_call_id = None
        if "tool_call_id" in value:
            decoding.spare(model, "tool_call_id", value, "a string", at, problems)

    return model


def write(model: Message) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["role"] = model.role
    if model.content is not UNSET:
        out["content"] = encoding.dump(model.content)
    if model.name is not None:
        out["name"] = model.name
    if model.reasoning_content is not None:
        out["reasoning_content"] = model.reasoning_content
    if model.tool_calls is not None:
        out["tool_calls"] = encoding.dump_list(model.tool_calls)
    if model.tool_call_id is not None:
        out["tool_call_id"] = model.tool_call_id
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Message, read, write)
