"""Decodes and encodes ``ImageURLChunk``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.image_url_chunk import ImageURLChunk

KEYS: Final = {"type", "image_url"}
REQUIRED: Final = {"image_url"}


def decode(value: Any, *, problems: Problems | None = None) -> ImageURLChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ImageURLChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ImageURLChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ImageURLChunk)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "image_url":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"image_url"', at, problems)

    item = value.get("image_url", ABSENT)
    try:
        model.image_url = serializers.image_url_union.read(
            item, ("image_url", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "image_url", "image_url", value, fault)

    return model


def write(model: ImageURLChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    out["image_url"] = encoding.dump(model.image_url)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ImageURLChunk, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
