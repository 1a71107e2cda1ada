"""Decodes and encodes ``ChatCompletionMessageToolCallChunk``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Misfit, Problems, new
from ..models.chat_completion_message_tool_call_chunk import (
    ChatCompletionMessageToolCallChunk,
)

KEYS: Final = {"index", "id", "type", "function"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionMessageToolCallChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionMessageToolCallChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionMessageToolCallChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionMessageToolCallChunk)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("index")
    if item.__class__ is int:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        decoding.refuse(model, "index", "index", value, "an integer", at, problems)

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        model.id = None
        if "id" in value:
            decoding.spare(model, "id", value, "a string", at, problems)

    item = value.get("type")
    if item == "function":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"function"', at, problems)

    item = value.get("function")
    model.function = None
    if item is not None:
        try:
            read_function = (
                serializers.chat_completion_message_tool_call_chunk_function.read
            )
            model.function = read_function(item, ("function", at), problems)
        except Misfit:
            model.extra["function"] = item
    elif "function" in value:
        decoding.spare(model, "function", value, "an object", at, problems)

    return model


def write(model: ChatCompletionMessageToolCallChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["index"] = model.index
    if model.id is not None:
        out["id"] = model.id
    if model.type is not None:
        out["type"] = model.type
    if model.function is not None:
        out["function"] = encoding.dump(model.function)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionMessageToolCallChunk, read, write)
