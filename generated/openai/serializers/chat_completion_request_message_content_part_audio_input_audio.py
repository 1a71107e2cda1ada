"""Decodes and encodes ``ChatCompletionRequestMessageContentPartAudioInputAudio``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_request_message_content_part_audio_input_audio import (
    ChatCompletionRequestMessageContentPartAudioInputAudio,
)

KEYS: Final = {"data", "format"}
FORMAT: Final = {"wav", "mp3"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestMessageContentPartAudioInputAudio:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(
    value: ChatCompletionRequestMessageContentPartAudioInputAudio,
) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestMessageContentPartAudioInputAudio:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestMessageContentPartAudioInputAudio)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("data")
    if item.__class__ is str:
        model.data = item
    else:
        decoding.refuse(model, "data", "data", value, "a string", at, problems)

    item = value.get("format")
    if item.__class__ is str:
        model.format = item
        if item not in FORMAT:
            decoding.note(decoding.one_of(FORMAT), item, ("format", at), problems)
    else:
        decoding.refuse(model, "format", "format", value, "a string", at, problems)

    return model


def write(
    model: ChatCompletionRequestMessageContentPartAudioInputAudio,
) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"data": model.data, "format": model.format}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestMessageContentPartAudioInputAudio, read, write)
