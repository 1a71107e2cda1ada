"""Decodes and encodes ``DocumentURLChunk``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Problems, new
from ..models.document_url_chunk import DocumentURLChunk

KEYS: Final = {"type", "document_url", "document_name"}
REQUIRED: Final = {"document_url"}


def decode(value: Any, *, problems: Problems | None = None) -> DocumentURLChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: DocumentURLChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> DocumentURLChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(DocumentURLChunk)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "document_url":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"document_url"', at, problems)

    item = value.get("document_url")
    if item.__class__ is str:
        model.document_url = item
    else:
        decoding.refuse(
            model, "document_url", "document_url", value, "a string", at, problems
        )

    item = value.get("document_name", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.document_name = item
    else:
        model.document_name = UNSET
        decoding.spare(model, "document_name", value, "a string or null", at, problems)

    return model


def write(model: DocumentURLChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    out["document_url"] = model.document_url
    if model.document_name is not UNSET:
        out["document_name"] = model.document_name
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(DocumentURLChunk, read, write)
SHAPE: Final = decoding.Shape(REQUIRED, KEYS, read)
