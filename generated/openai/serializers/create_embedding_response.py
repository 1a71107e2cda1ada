"""Decodes and encodes ``CreateEmbeddingResponse``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.create_embedding_response import CreateEmbeddingResponse

KEYS: Final = {"data", "model", "object", "usage"}


def decode(value: Any, *, problems: Problems | None = None) -> CreateEmbeddingResponse:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateEmbeddingResponse) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CreateEmbeddingResponse:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CreateEmbeddingResponse)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("data", ABSENT)
    try:
        model.data = decoding.read_list(
            item, serializers.embedding.read, ("data", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "data", "data", value, fault)

    item = value.get("model")
    if item.__class__ is str:
        model.model = item
    else:
        decoding.refuse(model, "model", "model", value, "a string", at, problems)

    item = value.get("object")
    if item == "list":
        model.object = item
    else:
        decoding.refuse(model, "object", "object", value, '"list"', at, problems)

    item = value.get("usage", ABSENT)
    try:
        model.usage = serializers.create_embedding_response_usage.read(
            item, ("usage", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "usage", "usage", value, fault)

    return model


def write(model: CreateEmbeddingResponse) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "data": encoding.dump_list(model.data),
        "model": model.model,
        "object": model.object,
        "usage": encoding.dump(model.usage),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CreateEmbeddingResponse, read, write)
