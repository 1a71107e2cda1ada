"""Decodes and encodes ``DeltaMessage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.delta_message import DeltaMessage

KEYS: Final = {"role", "content", "tool_calls", "tool_call_id", "index", "metadata"}


def decode(value: Any, *, problems: Problems | None = None) -> DeltaMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: DeltaMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> DeltaMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(DeltaMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("role", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.role = item
    else:
        model.role = UNSET
        decoding.spare(model, "role", value, "a string or null", at, problems)

    item = value.get("content", UNSET)
    if item is None or item is UNSET:
        model.content = item
    else:
        try:
            model.content = serializers.delta_message_content.read(
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

    item = value.get("tool_call_id", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.tool_call_id = item
    else:
        model.tool_call_id = UNSET
        decoding.spare(model, "tool_call_id", value, "a string or null", at, problems)

    item = value.get("index", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        model.index = UNSET
        decoding.spare(model, "index", value, "an integer or null", at, problems)

    item = value.get("metadata", UNSET)
    if item.__class__ is dict or item is None or item is UNSET:
        model.metadata = item
    else:
        model.metadata = UNSET
        decoding.spare(model, "metadata", value, "an object or null", at, problems)

    return model


def write(model: DeltaMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.role is not UNSET:
        out["role"] = model.role
    if model.content is not UNSET:
        out["content"] = encoding.dump(model.content)
    if model.tool_calls is not UNSET:
        out["tool_calls"] = encoding.dump_list(model.tool_calls)
    if model.tool_call_id is not UNSET:
        out["tool_call_id"] = model.tool_call_id
    if model.index is not UNSET:
        out["index"] = model.index
    if model.metadata is not UNSET:
        out["metadata"] = encoding.dump_object(model.metadata)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(DeltaMessage, read, write)
