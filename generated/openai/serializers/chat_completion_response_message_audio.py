"""Decodes and encodes ``ChatCompletionResponseMessageAudio``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_response_message_audio import (
    ChatCompletionResponseMessageAudio,
)

KEYS: Final = {"id", "expires_at", "data", "transcript"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionResponseMessageAudio:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionResponseMessageAudio) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionResponseMessageAudio:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionResponseMessageAudio)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        decoding.refuse(model, "id", "id", value, "a string", at, problems)

    item = value.get("expires_at")
    if item.__class__ is int:
        model.expires_at = item
    elif item.__class__ is float and item.is_integer():
        model.expires_at = int(item)
    else:
        decoding.refuse(
            model, "expires_at", "expires_at", value, "an integer", at, problems
        )

    item = value.get("data")
    if item.__class__ is str:
        model.data = item
    else:
        decoding.refuse(model, "data", "data", value, "a string", at, problems)

    item = value.get("transcript")
    if item.__class__ is str:
        model.transcript = item
    else:
        decoding.refuse(
            model, "transcript", "transcript", value, "a string", at, problems
        )

    return model


def write(model: ChatCompletionResponseMessageAudio) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "id": model.id,
        "expires_at": model.expires_at,
        "data": model.data,
        "transcript": model.transcript,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionResponseMessageAudio, read, write)
