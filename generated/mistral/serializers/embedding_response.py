"""Decodes and encodes ``EmbeddingResponse``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.embedding_response import EmbeddingResponse

KEYS: Final = {"id", "object", "model", "usage", "data"}


def decode(value: Any, *, problems: Problems | None = None) -> EmbeddingResponse:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: EmbeddingResponse) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> EmbeddingResponse:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(EmbeddingResponse)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("id")
    if item.__class__ is str:
        model.id = item
    else:
        decoding.refuse(model, "id", "id", value, "a string", at, problems)

    item = value.get("object")
    if item.__class__ is str:
        model.object = item
    else:
        decoding.refuse(model, "object", "object", value, "a string", at, problems)

    item = value.get("model")
    if item.__class__ is str:
        model.model = item
    else:
        decoding.refuse(model, "model", "model", value, "a string", at, problems)

    item = value.get("usage", ABSENT)
    try:
        model.usage = serializers.usage_info.read(item, ("usage", at), problems)
    except Misfit as fault:
        decoding.keep(model, "usage", "usage", value, fault)

    item = value.get("data", ABSENT)
    try:
        model.data = decoding.read_list(
            item, serializers.embedding_response_data.read, ("data", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "data", "data", value, fault)

    return model


def write(model: EmbeddingResponse) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "id": model.id,
        "object": model.object,
        "model": model.model,
        "usage": encoding.dump(model.usage),
        "data": encoding.dump_list(model.data),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(EmbeddingResponse, read, write)
