"""Decodes and encodes ``ChatCompletionRequestMessageContentPartImage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_request_message_content_part_image import (
    ChatCompletionRequestMessageContentPartImage,
)

KEYS: Final = {"type", "image_url"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestMessageContentPartImage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestMessageContentPartImage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestMessageContentPartImage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestMessageContentPartImage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "image_url":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"image_url"', at, problems)

    item = value.get("image_url", ABSENT)
    try:
        read_image_url = (
            serializers.chat_completion_request_message_content_part_image_image_url.read
        )
        model.image_url = read_image_url(item, ("image_url", at), problems)
    except Misfit as fault:
        decoding.keep(model, "image_url", "image_url", value, fault)

    return model


def write(model: ChatCompletionRequestMessageContentPartImage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "type": model.type,
        "image_url": encoding.dump(model.image_url),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestMessageContentPartImage, read, write)
