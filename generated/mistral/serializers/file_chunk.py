"""Decodes and encodes ``FileChunk``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.file_chunk import FileChunk

KEYS: Final = {"type", "file_id"}
REQUIRED: Final = {"file_id"}


def decode(value: Any, *, problems: Problems | None = None) -> FileChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: FileChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> FileChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(FileChunk)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "file":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"file"', at, problems)

    item = value.get("file_id")
    if item.__class__ is str:
        model.file_id = item
    else:
        decoding.refuse(model, "file_id", "file_id", value, "a string", at, problems)

    return model


def write(model: FileChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    out["file_id"] = model.file_id
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(FileChunk, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
