"""Decodes and encodes ``MessageContentPart2``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.message_content_part2 import MessageContentPart2

KEYS: Final = {"image_url", "type"}
REQUIRED: Final = {"image_url", "type"}


def decode(value: Any, *, problems: Problems | None = None) -> MessageContentPart2:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: MessageContentPart2) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> MessageContentPart2:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(MessageContentPart2)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("image_url", ABSENT)
    try:
        model.image_url = serializers.message_content_part_image_url.read(
            item, ("image_url", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "image_url", "image_url", value, fault)

    item = value.get("type")
    if item.__class__ is str:
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, "a string", at, problems)

    return model


def write(model: MessageContentPart2) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "image_url": encoding.dump(model.image_url),
        "type": model.type,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(MessageContentPart2, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
