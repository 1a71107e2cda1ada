"""Decodes and encodes ``ChatCompletionChunkDelta``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.chat_completion_chunk_delta import ChatCompletionChunkDelta

KEYS: Final = {"content", "reasoning_content", "role", "tool_calls"}


def decode(value: Any, *, problems: Problems | None = None) -> ChatCompletionChunkDelta:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionChunkDelta) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionChunkDelta:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionChunkDelta)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("content", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.content = item
    else:
        model.content = UNSET
        decoding.spare(model, "content", value, "a string or null", at, problems)

    item = value.get("reasoning_content", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.reasoning_content = item
    else:
        model.reasoning_content = UNSET
        decoding.spare(
            model, "reasoning_content", value, "a string or null", at, problems
        )

    item = value.get("role", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.role = item
    else:
        model.role = UNSET
        decoding.spare(model, "role", value, "a string or null", at, problems)

    item = value.get("tool_calls", UNSET)
    if item is None or item is UNSET:
        model.tool_calls = item
    else:
        try:
            model.tool_calls = decoding.read_list(
                item,
                serializers.chat_completion_chunk_delta_tool_call.read,
                ("tool_calls", at),
                problems,
            )
        except Misfit:
            model.tool_calls = UNSET
            model.extra["tool_calls"] = item

    return model


def write(model: ChatCompletionChunkDelta) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.content is not UNSET:
        out["content"] = model.content
    if model.reasoning_content is not UNSET:
        out["reasoning_content"] = model.reasoning_content
    if model.role is not UNSET:
        out["role"] = model.role
    if model.tool_calls is not UNSET:
        out["tool_calls"] = encoding.dump_list(model.tool_calls)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionChunkDelta, read, write)
