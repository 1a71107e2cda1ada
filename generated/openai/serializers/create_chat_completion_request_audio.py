"""Decodes and encodes ``CreateChatCompletionRequestAudio``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.create_chat_completion_request_audio import (
    CreateChatCompletionRequestAudio,
)

KEYS: Final = {"voice", "format"}
VOICE: Final = {"alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse"}
FORMAT: Final = {"wav", "mp3", "flac", "opus", "pcm16"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateChatCompletionRequestAudio:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateChatCompletionRequestAudio) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CreateChatCompletionRequestAudio:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CreateChatCompletionRequestAudio)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("voice")
    if item.__class__ is str:
        model.voice = item
        if item not in VOICE:
            decoding.note(decoding.one_of(VOICE), item, ("voice", at), problems)
    else:
        decoding.refuse(model, "voice", "voice", value, "a string", at, problems)

    item = value.get("format")
    if item.__class__ is str:
        model.format = item
        if item not in FORMAT:
            decoding.note(decoding.one_of(FORMAT), item, ("format", at), problems)
    else:
        decoding.refuse(model, "format", "format", value, "a string", at, problems)

    return model


def write(model: CreateChatCompletionRequestAudio) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"voice": model.voice, "format": model.format}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CreateChatCompletionRequestAudio, read, write)
