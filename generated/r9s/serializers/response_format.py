"""Decodes and encodes ``ResponseFormat``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Misfit, Problems, new
from ..models.response_format import ResponseFormat

KEYS: Final = {"type", "json_schema"}


def decode(value: Any, *, problems: Problems | None = None) -> ResponseFormat:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ResponseFormat) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ResponseFormat:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ResponseFormat)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    model.type = None
    if item is not None:
        try:
            model.type = serializers.response_format_type.read(
                item, ("type", at), problems
            )
        except Misfit:
            model.extra["type"] = item
    elif "type" in value:
        decoding.spare(model, "type", value, "a string", at, problems)

    item = value.get("json_schema")
    model.json_schema = None
    if item is not None:
        try:
            model.json_schema = serializers.json_schema.read(
                item, ("json_schema", at), problems
            )
        except Misfit:
            model.extra["json_schema"] = item
    elif "json_schema" in value:
        decoding.spare(model, "json_schema", value, "an object", at, problems)

    return model


def write(model: ResponseFormat) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    if model.json_schema is not None:
        out["json_schema"] = encoding.dump(model.json_schema)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ResponseFormat, read, write)
