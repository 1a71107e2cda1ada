"""Decodes and encodes ``ChatCompletionResponseMessage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.chat_completion_response_message import ChatCompletionResponseMessage

KEYS: Final = {"content", "refusal", "tool_calls", "role", "function_call", "audio"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionResponseMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionResponseMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionResponseMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionResponseMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("content", ABSENT)
    if item.__class__ is str or item is None:
        model.content = item
    else:
        decoding.refuse(
            model, "content", "content", value, "a string or null", at, problems
        )

    item = value.get("refusal", ABSENT)
    if item.__class__ is str or item is None:
        model.refusal = item
    else:
        decoding.refuse(
            model, "refusal", "refusal", value, "a string or null", at, problems
        )

    item = value.get("tool_calls")
    model.tool_calls = None
    if item is not None:
        try:
            model.tool_calls = decoding.read_list(
                item,
                serializers.chat_completion_message_tool_call.read,
                ("tool_calls", at),
                problems,
            )
        except Misfit:
            model.extra["tool_calls"] = item
    elif "tool_calls" in value:
        decoding.spare(model, "tool_calls", value, "an array", at, problems)

    item = value.get("role")
    if item == "assistant":
        model.role = item
    else:
        decoding.refuse(model, "role", "role", value, '"assistant"', at, problems)

    item = value.get("function_call")
    model.function_call = None
    if item is not None:
        try:
            read_function_call = (
                serializers.chat_completion_response_message_function_call.read
            )
            model.function_call = read_function_call(
                item, ("function_call", at), problems
            )
        except Misfit:
            model.extra["function_call"] = item
    elif "function_call" in value:
        decoding.spare(model, "function_call", value, "an object", at, problems)

    item = value.get("audio", UNSET)
    if item is None or item is UNSET:
        model.audio = item
    else:
        try:
            model.audio = serializers.chat_completion_response_message_audio.read(
                item, ("audio", at), problems
            )
        except Misfit:
            model.audio = UNSET
            model.extra["audio"] = item

    return model


def write(model: ChatCompletionResponseMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"content": model.content, "refusal": model.refusal}
    if model.tool_calls is not None:
        out["tool_calls"] = encoding.dump_list(model.tool_calls)
    out["role"] = model.role
    if model.function_call is not None:
        out["function_call"] = encoding.dump(model.function_call)
    if model.audio is not UNSET:
        out["audio"] = encoding.dump(model.audio)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionResponseMessage, read, write)
