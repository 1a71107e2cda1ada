"""Decodes and encodes ``ChatCompletionStreamDelta``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Misfit, Problems, new
from ..models.chat_completion_stream_delta import ChatCompletionStreamDelta

KEYS: Final = {"role", "content", "tool_calls", "reasoning_content"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionStreamDelta:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionStreamDelta) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionStreamDelta:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionStreamDelta)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("role")
    model.role = None
    if item is not None:
        try:
            model.role = serializers.chat_completion_stream_delta_role.read(
                item, ("role", at), problems
            )
        except Misfit:
            model.extra["role"] = item
    elif "role" in value:
        decoding.spare(model, "role", value, "a string", at, problems)

    item = value.get("content")
    if item.__class__ is str:
        model.content = item
    else:
        model.content = None
        if "content" in value:
            decoding.spare(model, "content", value, "a string", at, problems)

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

    item = value.get("reasoning_content")
    if item.__class__ is str:
        model.reasoning_content = item
    else:
        model.reasoning_content = None
        if "reasoning_content" in value:
            decoding.spare(model, "reasoning_content", value, "a string", at, problems)

    return model


def write(model: ChatCompletionStreamDelta) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.role is not None:
        out["role"] = model.role
    if model.content is not None:
        out["content"] = model.content
    if model.tool_calls is not None:
        out["tool_calls"] = encoding.dump_list(model.tool_calls)
    if model.reasoning_content is not None:
        out["reasoning_content"] = model.reasoning_content
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionStreamDelta, read, write)
