"""Decodes and encodes ``MessageContentPart1``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.message_content_part1 import MessageContentPart1

KEYS: Final = {"text", "type"}
REQUIRED: Final = {"text", "type"}


def decode(value: Any, *, problems: Problems | None = None) -> MessageContentPart1:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: MessageContentPart1) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> MessageContentPart1:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(MessageContentPart1)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("text")
    if item.__class__ is str:
        model.text = item
    else:
        decoding.refuse(model, "text", "text", value, "a string", at, problems)

    item = value.get("type")
    if item.__class__ is str:
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, "a string", at, problems)

    return model


def write(model: MessageContentPart1) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"text": model.text, "type": model.type}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(MessageContentPart1, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
