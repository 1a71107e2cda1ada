"""Decodes and encodes ``Audio``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Misfit, Problems, new
from ..models.audio import Audio

KEYS: Final = {"voice", "format"}


def decode(value: Any, *, problems: Problems | None = None) -> Audio:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Audio) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Audio:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Audio)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("voice")
    model.voice = None
    if item is not None:
        try:
            model.voice = serializers.voice.read(item, ("voice", at), problems)
        except Misfit:
            model.extra["voice"] = item
    elif "voice" in value:
        decoding.spare(model, "voice", value, "a string", at, problems)

    item = value.get("format")
    model.format = None
    if item is not None:
        try:
            model.format = serializers.format.read(item, ("format", at), problems)
        except Misfit:
            model.extra["format"] = item
    elif "format" in value:
        decoding.spare(model, "format", value, "a string", at, problems)

    return model


def write(model: Audio) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.voice is not None:
        out["voice"] = model.voice
    if model.format is not None:
        out["format"] = model.format
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Audio, read, write)
