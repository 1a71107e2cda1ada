"""Decodes and encodes ``ChatCompletionRequestToolMessage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_request_tool_message import (
    ChatCompletionRequestToolMessage,
)

KEYS: Final = {"role", "content", "tool_call_id"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestToolMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestToolMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionRequestToolMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestToolMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("role")
    if item == "tool":
        model.role = item
    else:
        decoding.refuse(model, "role", "role", value, '"tool"', at, problems)

    item = value.get("content", ABSENT)
    try:
        model.content = serializers.chat_completion_request_tool_message_content.read(
            item, ("content", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "content", "content", value, fault)

    item = value.get("tool_call_id")
    if item.__class__ is str:
        model.tool_call_id = item
    else:
        decoding.refuse(
            model, "tool_call_id", "tool_call_id", value, "a string", at, problems
        )

    return model


def write(model: ChatCompletionRequestToolMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "role": model.role,
        "content": encoding.dump(model.content),
        "tool_call_id": model.tool_call_id,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestToolMessage, read, write)
