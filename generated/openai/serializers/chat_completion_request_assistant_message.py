"""Decodes and encodes ``ChatCompletionRequestAssistantMessage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.chat_completion_request_assistant_message import (
    ChatCompletionRequestAssistantMessage,
)

KEYS: Final = {
    "content",
    "refusal",
    "role",
    "name",
    "audio",
    "tool_calls",
    "function_call",
}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestAssistantMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestAssistantMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestAssistantMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestAssistantMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("content", UNSET)
    if item is None or item is UNSET:
        model.content = item
    else:
        try:
            read_content = (
                serializers.chat_completion_request_assistant_message_content.read
            )
            model.content = read_content(item, ("content", at), problems)
        except Misfit:
            model.content = UNSET
            model.extra["content"] = item

    item = value.get("refusal", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.refusal = item
    else:
        model.refusal = UNSET
        decoding.spare(model, "refusal", value, "a string or null", at, problems)

    item = value.get("role")
    if item == "assistant":
        model.role = item
    else:
        decoding.refuse(model, "role", "role", value, '"assistant"', at, problems)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        model.name = None
        if "name" in value:
            decoding.spare(model, "name", value, "a string", at, problems)

    item = value.get("audio", UNSET)
    if item is None or item is UNSET:
        model.audio = item
    else:
        try:
            read_audio = (
                serializers.chat_completion_request_assistant_message_audio.read
            )
            model.audio = read_audio(item, ("audio", at), problems)
        except Misfit:
            model.audio = UNSET
            model.extra["audio"] = item

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

    item = value.get("function_call", UNSET)
    if item is None or item is UNSET:
        model.function_call = item
    else:
        try:
            read_function_call = (
                serializers.chat_completion_request_assistant_message_function_call.read
            )
            model.function_call = read_function_call(
                item, ("function_call", at), problems
            )
        except Misfit:
            model.function_call = UNSET
            model.extra["function_call"] = item

    return model


def write(model: ChatCompletionRequestAssistantMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.content is not UNSET:
        out["content"] = encoding.dump(model.content)
    if model.refusal is not UNSET:
        out["refusal"] = model.refusal
    out["role"] = model.role
    if model.name is not None:
        out["name"] = model.name
    if model.audio is not UNSET:
        out["audio"] = encoding.dump(model.audio)
    if model.tool_calls is not None:
        out["tool_calls"] = encoding.dump_list(model.tool_calls)
    if model.function_call is not UNSET:
        out["function_call"] = encoding.dump(model.function_call)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestAssistantMessage, read, write)
