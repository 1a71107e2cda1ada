"""Decodes and encodes ``CreateEmbeddingRequest``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.create_embedding_request import CreateEmbeddingRequest

KEYS: Final = {"input", "model", "encoding_format", "dimensions", "user"}
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

    item = value.get("input", ABSENT)
    try:
        model.input = serializers.create_embedding_request_input.read(
            item, ("input", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "input", "input", value, fault)

    item = value.get("model", ABSENT)
    try:
        model.model = serializers.create_embedding_request_model.read(
            item, ("model", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "model", "model", value, fault)

    item = value.get("encoding_format")
    if item.__class__ is str:
        model.encoding_format = item
        if item not in ENCODING_FORMAT:
            decoding.note(
                decoding.one_of(ENCODING_FORMAT),
                item,
                ("encoding_format", at),
                problems,
            )
    else:
        model.encoding_format = None
        if "encoding_format" in value:
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


def write(model: CreateEmbeddingRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"input": encoding.dump(model.input), "model": model.model}
    if model.encoding_format is not None:
        out["encoding_format"] = model.encoding_format
    if model.dimensions is not None:
        out["dimensions"] = model.dimensions
    if model.user is not None:
        out["user"] = model.user
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CreateEmbeddingRequest, read, write)
