"""Decodes and encodes ``EmbeddingObject``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.embedding_object import EmbeddingObject

KEYS: Final = {"object", "embedding", "index"}


def decode(value: Any, *, problems: Problems | None = None) -> EmbeddingObject:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: EmbeddingObject) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> EmbeddingObject:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(EmbeddingObject)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("object")
    if item == "embedding":
        model.object = item
    else:
        decoding.refuse(model, "object", "object", value, '"embedding"', at, problems)

    item = value.get("embedding", ABSENT)
    try:
        model.embedding = decoding.read_numbers(item, ("embedding", at), problems)
    except Misfit as fault:
        decoding.keep(model, "embedding", "embedding", value, fault)

    item = value.get("index")
    if item.__class__ is int:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        decoding.refuse(model, "index", "index", value, "an integer", at, problems)

    return model


def write(model: EmbeddingObject) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "object": model.object,
        "embedding": model.embedding,
        "index": model.index,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(EmbeddingObject, read, write)
