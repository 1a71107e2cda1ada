"""Decodes and encodes ``ChatCompletionRequestMessageContentPartRefusal``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_request_message_content_part_refusal import (
    ChatCompletionRequestMessageContentPartRefusal,
)

KEYS: Final = {"type", "refusal"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestMessageContentPartRefusal:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestMessageContentPartRefusal) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestMessageContentPartRefusal:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestMessageContentPartRefusal)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "refusal":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"refusal"', at, problems)

    item = value.get("refusal")
    if item.__class__ is str:
        model.refusal = item
    else:
        decoding.refuse(model, "refusal", "refusal", value, "a string", at, problems)

    return model


def write(model: ChatCompletionRequestMessageContentPartRefusal) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"type": model.type, "refusal": model.refusal}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestMessageContentPartRefusal, read, write)
