"""Decodes and encodes ``ReferenceChunk``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.reference_chunk import ReferenceChunk

KEYS: Final = {"type", "reference_ids"}
REQUIRED: Final = {"reference_ids"}


def decode(value: Any, *, problems: Problems | None = None) -> ReferenceChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ReferenceChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ReferenceChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ReferenceChunk)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "reference":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"reference"', at, problems)

    item = value.get("reference_ids", ABSENT)
    try:
        model.reference_ids = decoding.read_list(
            item, serializers.reference_id.read, ("reference_ids", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "reference_ids", "reference_ids", value, fault)

    return model


def write(model: ReferenceChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    out["reference_ids"] = model.reference_ids
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ReferenceChunk, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
