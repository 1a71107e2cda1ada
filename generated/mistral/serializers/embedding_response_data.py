"""Decodes and encodes ``EmbeddingResponseData``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Misfit, Problems, new
from ..models.embedding_response_data import EmbeddingResponseData

KEYS: Final = {"object", "embedding", "index"}


def decode(value: Any, *, problems: Problems | None = None) -> EmbeddingResponseData:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: EmbeddingResponseData) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> EmbeddingResponseData:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(EmbeddingResponseData)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("object")
    if item.__class__ is str:
        model.object = item
    else:
        model.object = None
        if "object" in value:
            decoding.spare(model, "object", value, "a string", at, problems)

    item = value.get("embedding")
    model.embedding = None
    if item is not None:
        try:
            model.embedding = decoding.read_numbers(item, ("embedding", at), problems)
        except Misfit:
            model.extra["embedding"] = item
    elif "embedding" in value:
        decoding.spare(model, "embedding", value, "an array", at, problems)

    item = value.get("index")
    if item.__class__ is int:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        model.index = None
        if "index" in value:
            decoding.spare(model, "index", value, "an integer", at, problems)

    return model


def write(model: EmbeddingResponseData) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.object is not None:
        out["object"] = model.object
    if model.embedding is not None:
        out["embedding"] = model.embedding
    if model.index is not None:
        out["index"] = model.index
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(EmbeddingResponseData, read, write)
