"""Decodes and encodes ``ChatCompletionStreamResponseDelta``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.chat_completion_stream_response_delta import (
    ChatCompletionStreamResponseDelta,
)

KEYS: Final = {"content", "function_call", "tool_calls", "role", "refusal"}
ROLE: Final = {"system", "user", "assistant", "tool"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionStreamResponseDelta:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionStreamResponseDelta) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionStreamResponseDelta:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionStreamResponseDelta)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("content", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.content = item
    else:
        model.content = UNSET
        decoding.spare(model, "content", value, "a string or null", at, problems)

    item = value.get("function_call")
    model.function_call = None
    if item is not None:
        try:
            read_function_call = (
                serializers.chat_completion_stream_response_delta_function_call.read
            )
            model.function_call = read_function_call(
                item, ("function_call", at), problems
            )
        except Misfit:
            model.extra["function_call"] = item
    elif "function_call" in value:
        decoding.spare(model, "function_call", value, "an object", at, problems)

    item = value.get("tool_calls")
    model.tool_calls = None
    if item is not None:
        try:
            model.tool_calls = decoding.read_list(
                item,
                serializers.chat_completion_message_tool_call_chunk.read,
                ("tool_calls", at),
                problems,
            )
        except Misfit:
            model.extra["tool_calls"] = item
    elif "tool_calls" in value:
        decoding.spare(model, "tool_calls", value, "an array", at, problems)

    item = value.get("role")
    if item.__class__ is str:
        model.role = item
        if item not in ROLE:
            decoding.note(decoding.one_of(ROLE), item, ("role", at), problems)
    else:
        model.role = None
        if "role" in value:
            decoding.spare(model, "role", value, "a string", at, problems)

    item = value.get("refusal", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.refusal = item
    else:
        model.refusal = UNSET
        decoding.spare(model, "refusal", value, "a string or null", at, problems)

    return model


def write(model: ChatCompletionStreamResponseDelta) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.content is not UNSET:
        out["content"] = model.content
    if model.function_call is not None:
        out["function_call"] = encoding.dump(model.function_call)
    if model.tool_calls is not None:
        out["tool_calls"] = encoding.dump_list(model.tool_calls)
    if model.role is not None:
        out["role"] = model.role
    if model.refusal is not UNSET:
        out["refusal"] = model.refusal
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionStreamResponseDelta, read, write)
