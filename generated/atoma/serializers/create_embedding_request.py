"""Decodes and encodes ``CreateEmbeddingRequest``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.create_embedding_request import CreateEmbeddingRequest

KEYS: Final = {"dimensions", "encoding_format", "input", "model", "user"}
ENCODING_FORMAT: Final = {"float", "base64"}


def decode(value: Any, *, problems: Problems | None = None) -> CreateEmbeddingRequest:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateEmbeddingRequest) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CreateEmbeddingRequest:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CreateEmbeddingRequest)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("dimensions", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.dimensions = item
    elif item.__class__ is float and item.is_integer():
        model.dimensions = int(item)
    else:
        model.dimensions = UNSET
        decoding.spare(model, "dimensions", value, "an integer or null", at, problems)

    item = value.get("encoding_format", UNSET)
    if item is None or item is UNSET:
        model.encoding_format = item
    else:
        try:
            model.encoding_format = decoding.read_text(
                item, ENCODING_FORMAT, ("encoding_format", at), problems
            )
        except Misfit:
            model.encoding_format = UNSET
            model.extra["encoding_format"] = item

    item = value.get("input", ABSENT)
    try:
        model.input = serializers.embedding_input.read(item, ("input", at), problems)
    except Misfit as fault:
        decoding.keep(model, "input", "input", value, fault)

    item = value.get("model")
    if item.__class__ is str:
        model.model = item
    else:
        decoding.refuse(model, "model", "model", value, "a string", at, problems)

    item = value.get("user", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.user = item
    else:
        model.user = UNSET
        decoding.spare(model, "user", value, "a string or null", at, problems)

    return model


def write(model: CreateEmbeddingRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.dimensions is not UNSET:
        out["dimensions"] = model.dimensions
    if model.encoding_format is not UNSET:
        out["encoding_format"] = model.encoding_format
    out["input"] = model.input
    out["model"] = model.model
    if model.user is not UNSET:
        out["user"] = model.user
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CreateEmbeddingRequest, read, write)
