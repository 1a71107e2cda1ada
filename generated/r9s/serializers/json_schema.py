"""Decodes and encodes ``JSONSchema``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.json_schema import JSONSchema

KEYS: Final = {"name", "description", "schema"}


def decode(value: Any, *, problems: Problems | None = None) -> JSONSchema:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: JSONSchema) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> JSONSchema:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(JSONSchema)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        model.name = None
        if "name" in value:
            decoding.spare(model, "name", value, "a string", at, problems)

    item = value.get("description")
    if item.__class__ is str:
        model.description = item
    else:
        model.description = None
        if "description" in value:
            decoding.spare(model, "description", value, "a string", at, problems)

    item = value.get("schema")
    if item.__class__ is dict:
        model.schema = item
    else:
        model.schema = None
        if "schema" in value:
            decoding.spare(model, "schema", value, "an object", at, problems)

    return model


def write(model: JSONSchema) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.name is not None:
        out["name"] = model.name
    if model.description is not None:
        out["description"] = model.description
    if model.schema is not None:
        out["schema"] = encoding.dump_object(model.schema)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(JSONSchema, read, write)
