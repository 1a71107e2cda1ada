"""Decodes and encodes ``ChatCompletionRequestMessageContentPartAudio``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_request_message_content_part_audio import (
    ChatCompletionRequestMessageContentPartAudio,
)

KEYS: Final = {"type", "input_audio"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestMessageContentPartAudio:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestMessageContentPartAudio) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestMessageContentPartAudio:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestMessageContentPartAudio)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "input_audio":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"input_audio"', at, problems)

    item = value.get("input_audio", ABSENT)
    try:
        read_input_audio = (
            serializers.chat_completion_request_message_content_part_audio_input_audio.read
        )
        model.input_audio = read_input_audio(item, ("input_audio", at), problems)
    except Misfit as fault:
        decoding.keep(model, "input_audio", "input_audio", value, fault)

    return model


def write(model: ChatCompletionRequestMessageContentPartAudio) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "type": model.type,
        "input_audio": encoding.dump(model.input_audio),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestMessageContentPartAudio, read, write)
