"""Decodes and encodes ``ResponseFormatJsonSchema``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.response_format_json_schema import ResponseFormatJsonSchema

KEYS: Final = {"type", "json_schema"}


def decode(value: Any, *, problems: Problems | None = None) -> ResponseFormatJsonSchema:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ResponseFormatJsonSchema) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ResponseFormatJsonSchema:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ResponseFormatJsonSchema)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "json_schema":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"json_schema"', at, problems)

    item = value.get("json_schema", ABSENT)
    try:
        model.json_schema = serializers.response_format_json_schema_json_schema.read(
            item, ("json_schema", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "json_schema", "json_schema", value, fault)

    return model


def write(model: ResponseFormatJsonSchema) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "type": model.type,
        "json_schema": encoding.dump(model.json_schema),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ResponseFormatJsonSchema, read, write)
