"""Decodes and encodes ``ChatCompletionRequestMessageContentPartText``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_request_message_content_part_text import (
    ChatCompletionRequestMessageContentPartText,
)

KEYS: Final = {"type", "text"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestMessageContentPartText:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestMessageContentPartText) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestMessageContentPartText:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestMessageContentPartText)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "text":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"text"', at, problems)

    item = value.get("text")
    if item.__class__ is str:
        model.text = item
    else:
        decoding.refuse(model, "text", "text", value, "a string", at, problems)

    return model


def write(model: ChatCompletionRequestMessageContentPartText) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"type": model.type, "text": model.text}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestMessageContentPartText, read, write)
