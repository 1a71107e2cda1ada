"""Decodes and encodes ``TextChunk``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.text_chunk import TextChunk

KEYS: Final = {"type", "text"}
REQUIRED: Final = {"text"}


def decode(value: Any, *, problems: Problems | None = None) -> TextChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: TextChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> TextChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(TextChunk)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "text":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"text"', at, problems)

    item = value.get("text")
    if item.__class__ is str:
        model.text = item
    else:
        decoding.refuse(model, "text", "text", value, "a string", at, problems)

    return model


def write(model: TextChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    out["text"] = model.text
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(TextChunk, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
