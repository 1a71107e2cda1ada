"""Decodes and encodes ``CompletionChunk``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.completion_chunk import CompletionChunk

KEYS: Final = {"id", "object", "created", "model", "usage", "choices"}


def decode(value: Any, *, problems: Problems | None = None) -> CompletionChunk:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CompletionChunk) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CompletionChunk:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CompletionChunk)
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
        model.object = None
        if "object" in value:
            decoding.spare(model, "object", value, "a string", at, problems)

    item = value.get("created")
    if item.__class__ is int:
        model.created = item
    elif item.__class__ is float and item.is_integer():
        model.created = int(item)
    else:
        model.created = None
        if "created" in value:
            decoding.spare(model, "created", value, "an integer", at, problems)

    item = value.get("model")
    if item.__class__ is str:
        model.model = item
    else:
        decoding.refuse(model, "model", "model", value, "a string", at, problems)

    item = value.get("usage")
    model.usage = None
    if item is not None:
        try:
            model.usage = serializers.usage_info.read(item, ("usage", at), problems)
        except Misfit:
            model.extra["usage"] = item
    elif "usage" in value:
        decoding.spare(model, "usage", value, "an object", at, problems)

    item = value.get("choices", ABSENT)
    try:
        model.choices = decoding.read_list(
            item,
            serializers.completion_response_stream_choice.read,
            ("choices", at),
            problems,
        )
    except Misfit as fault:
        decoding.keep(model, "choices", "choices", value, fault)

    return model


def write(model: CompletionChunk) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["id"] = model.id
    if model.object is not None:
        out["object"] = model.object
    if model.created is not None:
        out["created"] = model.created
    out["model"] = model.model
    if model.usage is not None:
        out["usage"] = encoding.dump(model.usage)
    out["choices"] = encoding.dump_list(model.choices)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CompletionChunk, read, write)
