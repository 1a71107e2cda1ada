"""Decodes and encodes ``ResponseFormatJsonSchemaJsonSchema``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Problems, new
from ..models.response_format_json_schema_json_schema import (
    ResponseFormatJsonSchemaJsonSchema,
)

KEYS: Final = {"description", "name", "schema", "strict"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ResponseFormatJsonSchemaJsonSchema:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ResponseFormatJsonSchemaJsonSchema) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ResponseFormatJsonSchemaJsonSchema:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ResponseFormatJsonSchemaJsonSchema)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("description")
    if item.__class__ is str:
        model.description = item
    else:
        model.description = None
        if "description" in value:
            decoding.spare(model, "description", value, "a string", at, problems)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        decoding.refuse(model, "name", "name", value, "a string", at, problems)

    item = value.get("schema")
    if item.__class__ is dict:
        model.schema = item
    else:
        model.schema = None
        if "schema" in value:
            decoding.spare(model, "schema", value, "an object", at, problems)

    item = value.get("strict", UNSET)
    if item.__class__ is bool or item is None or item is UNSET:
        model.strict = item
    else:
        model.strict = UNSET
        decoding.spare(model, "strict", value, "a boolean or null", at, problems)

    return model


def write(model: ResponseFormatJsonSchemaJsonSchema) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.description is not None:
        out["description"] = model.description
    out["name"] = model.name
    if model.schema is not None:
        out["schema"] = encoding.dump_object(model.schema)
    if model.strict is not UNSET:
        out["strict"] = model.strict
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ResponseFormatJsonSchemaJsonSchema, read, write)
