"""Decodes and encodes ``ChatCompletionMessageToolCallChunkFunction``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_message_tool_call_chunk_function import (
    ChatCompletionMessageToolCallChunkFunction,
)

KEYS: Final = {"name", "arguments"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionMessageToolCallChunkFunction:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionMessageToolCallChunkFunction) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionMessageToolCallChunkFunction:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionMessageToolCallChunkFunction)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        model.name = None
        if "name" in value:
            decoding.spare(model, "name", value, "a string", at, problems)

    item = value.get("arguments")
    if item.__class__ is str:
        model.arguments = item
    else:
        model.arguments = None
        if "arguments" in value:
            decoding.spare(model, "arguments", value, "a string", at, problems)

    return model


def write(model: ChatCompletionMessageToolCallChunkFunction) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.name is not None:
        out["name"] = model.name
    if model.arguments is not None:
        out["arguments"] = model.arguments
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionMessageToolCallChunkFunction, read, write)
