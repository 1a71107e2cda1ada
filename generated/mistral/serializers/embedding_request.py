"""Decodes and encodes ``EmbeddingRequest``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.embedding_request import EmbeddingRequest

KEYS: Final = {
    "model",
    "metadata",
    "input",
    "output_dimension",
    "output_dtype",
    "encoding_format",
}


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

    item = value.get("metadata", UNSET)
    if item.__class__ is dict or item is None or item is UNSET:
        model.metadata = item
    else:
        model.metadata = UNSET
        decoding.spare(model, "metadata", value, "an object or null", at, problems)

    item = value.get("input", ABSENT)
    try:
        model.input = serializers.embedding_request_inputs.read(
            item, ("input", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "input", "input", value, fault)

    item = value.get("output_dimension", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.output_dimension = item
    elif item.__class__ is float and item.is_integer():
        model.output_dimension = int(item)
    else:
        model.output_dimension = UNSET
        decoding.spare(
            model, "output_dimension", value, "an integer or null", at, problems
        )

    item = value.get("output_dtype")
    model.output_dtype = None
    if item is not None:
        try:
            model.output_dtype = serializers.embedding_dtype.read(
                item, ("output_dtype", at), problems
            )
        except Misfit:
            model.extra["output_dtype"] = item
    elif "output_dtype" in value:
        decoding.spare(model, "output_dtype", value, "a string", at, problems)

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

    return model


def write(model: EmbeddingRequest) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["model"] = model.model
    if model.metadata is not UNSET:
        out["metadata"] = encoding.dump_object(model.metadata)
    out["input"] = model.input
    if model.output_dimension is not UNSET:
        out["output_dimension"] = model.output_dimension
    if model.output_dtype is not None:
        out["output_dtype"] = model.output_dtype
    if model.encoding_format is not None:
        out["encoding_format"] = model.encoding_format
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(EmbeddingRequest, read, write)
