"""Decodes and encodes ``AssistantMessage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.assistant_message import AssistantMessage

KEYS: Final = {"role", "content", "tool_calls", "prefix"}


def decode(value: Any, *, problems: Problems | None = None) -> AssistantMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: AssistantMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> AssistantMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(AssistantMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("role")
    if item == "assistant":
        model.role = item
    else:
        model.role = None
        if "role" in value:
            decoding.spare(model, "role", value, '"assistant"', at, problems)

    item = value.get("content", UNSET)
    if item is None or item is UNSET:
        model.content = item
    else:
        try:
            model.content = serializers.assistant_message_content.read(
                item, ("content", at), problems
            )
        except Misfit:
            model.content = UNSET
            model.extra["content"] = item

    item = value.get("tool_calls", UNSET)
    if item is None or item is UNSET:
        model.tool_calls = item
    else:
        try:
            model.tool_calls = decoding.read_list(
                item, serializers.tool_call.read, ("tool_calls", at), problems
            )
        except Misfit:
            model.tool_calls = UNSET
            model.extra["tool_calls"] = item

    item = value.get("prefix")
    if item.__class__ is bool:
        model.prefix = item
    else:
        model.prefix = None
        if "prefix" in value:
            decoding.spare(model, "prefix", value, "a boolean", at, problems)

    return model


def write(model: AssistantMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.role is not None:
        out["role"] = model.role
    if model.content is not UNSET:
        out["content"] = encoding.dump(model.content)
    if model.tool_calls is not UNSET:
        out["tool_calls"] = encoding.dump_list(model.tool_calls)
    if model.prefix is not None:
        out["prefix"] = model.prefix
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(AssistantMessage, read, write)
