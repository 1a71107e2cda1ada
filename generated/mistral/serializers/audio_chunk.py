"""Decodes and encodes ``AudioChunk``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.audio_chunk import AudioChunk

KEYS: Final = {"type", "input_audio"}


def decode(value: Any, *, problems: Problems | None = None) -> AudioChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: AudioChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> AudioChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(AudioChunk)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "input_audio":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"input_audio"', at, problems)

    item = value.get("input_audio")
    if item.__class__ is str:
        model.input_audio = item
    else:
        decoding.refuse(
            model, "input_audio", "input_audio", value, "a string", at, problems
        )

    return model


def write(model: AudioChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"type": model.type, "input_audio": model.input_audio}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(AudioChunk, read, write)
