"""Decodes and encodes ``ThinkChunk``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.think_chunk import ThinkChunk

KEYS: Final = {"type", "thinking", "signature", "closed"}
REQUIRED: Final = {"thinking"}


def decode(value: Any, *, problems: Problems | None = None) -> ThinkChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ThinkChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ThinkChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ThinkChunk)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "thinking":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"thinking"', at, problems)

    item = value.get("thinking", ABSENT)
    try:
        model.thinking = decoding.read_list(
            item, serializers.thinking.read, ("thinking", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "thinking", "thinking", value, fault)

    item = value.get("signature", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.signature = item
    else:
        model.signature = UNSET
        decoding.spare(model, "signature", value, "a string or null", at, problems)

    item = value.get("closed")
    if item.__class__ is bool:
        model.closed = item
    else:
        model.closed = None
        if "closed" in value:
            decoding.spare(model, "closed", value, "a boolean", at, problems)

    return model


def write(model: ThinkChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    out["thinking"] = encoding.dump_list(model.thinking)
    if model.signature is not UNSET:
        out["signature"] = model.signature
    if model.closed is not None:
        out["closed"] = model.closed
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ThinkChunk, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
