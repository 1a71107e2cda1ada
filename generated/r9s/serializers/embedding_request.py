"""Decodes and encodes ``EmbeddingRequest``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.embedding_request import EmbeddingRequest

KEYS: Final = {"model", "input", "encoding_format", "dimensions", "user"}


def decode(value: Any, *, problems: Problems | None = None) -> EmbeddingRequest:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: EmbeddingRequest) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> EmbeddingRequest:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(EmbeddingRequest)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("model")
    if item.__class__ is str:
        model.model = item
    else:
        decoding.refuse(model, "model", "model", value, "a string", at, problems)

    item = value.get("input", ABSENT)
    try:
        model.input = serializers.embedding_request_input.read(
            item, ("input", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "input", "input", value, fault)

    item = value.get("encoding_format")
    model.encoding_format = None
    if item is not None:
        try:
            model.encoding_format = serializers.encoding_format.read(
                item, ("encoding_format", at), problems
            )
        except Misfit:
            model.extra["encoding_format"] = item
    elif "encoding_format" in value:
        decoding.spare(model, "encoding_format", value, "a string", at, problems)

    item = value.get("dimensions")
    if item.__class__ is int:
        model.dimensions = item
    elif item.__class__ is float and item.is_integer():
        model.dimensions = int(item)
    else:
        model.dimensions = None
        if "dimensions" in value:
            decoding.spare(model, "dimensions", value, "an integer", at, problems)

    item = value.get("user")
    if item.__class__ is str:
        model.user = item
    else:
        model.user = None
        if "user" in value:
            decoding.spare(model, "user", value, "a string", at, problems)

    return model


def write(model: EmbeddingRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"model": model.model, "input": model.input}
    if model.encoding_format is not None:
        out["encoding_format"] = model.encoding_format
    if model.dimensions is not None:
        out["dimensions"] = model.dimensions
    if model.user is not None:
        out["user"] = model.user
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(EmbeddingRequest, read, write)
