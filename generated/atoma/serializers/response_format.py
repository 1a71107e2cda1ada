"""Decodes and encodes ``ResponseFormat``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.response_format import ResponseFormat

KEYS: Final = {"json_schema", "type"}


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

    item = value.get("json_schema", UNSET)
    if item is None or item is UNSET:
        model.json_schema = item
    else:
        try:
            model.json_schema = serializers.json_schema_response_format.read(
                item, ("json_schema", at), problems
            )
        except Misfit:
            model.json_schema = UNSET
            model.extra["json_schema"] = item

    item = value.get("type", ABSENT)
    try:
        model.type = serializers.response_format_type.read(item, ("type", at), problems)
    except Misfit as fault:
        decoding.keep(model, "type", "type", value, fault)

    return model


def write(model: ResponseFormat) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.json_schema is not UNSET:
        out["json_schema"] = encoding.dump(model.json_schema)
    out["type"] = model.type
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ResponseFormat, read, write)
