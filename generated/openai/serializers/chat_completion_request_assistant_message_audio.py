"""Decodes and encodes ``ChatCompletionRequestAssistantMessageAudio``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_request_assistant_message_audio import (
    ChatCompletionRequestAssistantMessageAudio,
)

KEYS: Final = {"id"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestAssistantMessageAudio:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestAssistantMessageAudio) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestAssistantMessageAudio:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestAssistantMessageAudio)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        decoding.refuse(model, "id", "id", value, "a string", at, problems)

    return model


def write(model: ChatCompletionRequestAssistantMessageAudio) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["id"] = model.id
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestAssistantMessageAudio, read, write)
