"""Decodes and encodes ``ChatCompletionChunkDeltaToolCall``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.chat_completion_chunk_delta_tool_call import (
    ChatCompletionChunkDeltaToolCall,
)

KEYS: Final = {"function", "id", "index", "type"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionChunkDeltaToolCall:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionChunkDeltaToolCall) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionChunkDeltaToolCall:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionChunkDeltaToolCall)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("function", UNSET)
    if item is None or item is UNSET:
        model.function = item
    else:
        try:
            read_function = (
                serializers.chat_completion_chunk_delta_tool_call_function.read
            )
            model.function = read_function(item, ("function", at), problems)
        except Misfit:
            model.function = UNSET
            model.extra["function"] = item

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        decoding.refuse(model, "id", "id", value, "a string", at, problems)

    item = value.get("index")
    if item.__class__ is int:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        decoding.refuse(model, "index", "index", value, "an integer", at, problems)

    item = value.get("type")
    if item.__class__ is str:
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, "a string", at, problems)

    return model


def write(model: ChatCompletionChunkDeltaToolCall) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.function is not UNSET:
        out["function"] = encoding.dump(model.function)
    out["id"] = model.id
    out["index"] = model.index
    out["type"] = model.type
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionChunkDeltaToolCall, read, write)
