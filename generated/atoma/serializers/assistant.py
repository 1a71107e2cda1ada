"""Decodes and encodes ``Assistant``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.assistant import Assistant

KEYS: Final = {"content", "name", "refusal", "role", "tool_calls"}


def decode(value: Any, *, problems: Problems | None = None) -> Assistant:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Assistant) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Assistant:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Assistant)
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

    item = value.get("name", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.name = item
    else:
        model.name = UNSET
        decoding.spare(model, "name", value, "a string or null", at, problems)

    item = value.get("refusal", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.refusal = item
    else:
        model.refusal = UNSET
        decoding.spare(model, "refusal", value, "a string or null", at, problems)

    item = value.get("role", ABSENT)
    try:
        model.role = serializers.role_assistant.read(item, ("role", at), problems)
    except Misfit as fault:
        decoding.keep(model, "role", "role", value, fault)

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

    return model


def write(model: Assistant) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.content is not UNSET:
        out["content"] = encoding.dump(model.content)
    if model.name is not UNSET:
        out["name"] = model.name
    if model.refusal is not UNSET:
        out["refusal"] = model.refusal
    out["role"] = model.role
    if model.tool_calls is not None:
        out["tool_calls"] = encoding.dump_list(model.tool_calls)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Assistant, read, write)
