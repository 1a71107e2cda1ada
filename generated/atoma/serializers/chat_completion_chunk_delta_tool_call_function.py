"""Decodes and encodes ``ChatCompletionChunkDeltaToolCallFunction``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Problems, new
from ..models.chat_completion_chunk_delta_tool_call_function import (
    ChatCompletionChunkDeltaToolCallFunction,
)

KEYS: Final = {"arguments", "name"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionChunkDeltaToolCallFunction:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionChunkDeltaToolCallFunction) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionChunkDeltaToolCallFunction:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionChunkDeltaToolCallFunction)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("arguments", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.arguments = item
    else:
        model.arguments = UNSET
        decoding.spare(model, "arguments", value, "a string or null", at, problems)

    item = value.get("name", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.name = item
    else:
        model.name = UNSET
        decoding.spare(model, "name", value, "a string or null", at, problems)

    return model


def write(model: ChatCompletionChunkDeltaToolCallFunction) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.arguments is not UNSET:
        out["arguments"] = model.arguments
    if model.name is not UNSET:
        out["name"] = model.name
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionChunkDeltaToolCallFunction, read, write)
