"""Decodes and encodes ``Function``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.function import Function

KEYS: Final = {"name", "description", "strict", "parameters"}


def decode(value: Any, *, problems: Problems | None = None) -> Function:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Function) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Function:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Function)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        decoding.refuse(model, "name", "name", value, "a string", at, problems)

    item = value.get("description")
    if item.__class__ is str:
        model.description = item
    else:
        model.description = None
        if "description" in value:
            decoding.spare(model, "description", value, "a string", at, problems)

    item = value.get("strict")
    if item.__class__ is bool:
        model.strict = item
    else:
        model.strict = None
        if "strict" in value:
            decoding.spare(model, "strict", value, "a boolean", at, problems)

    item = value.get("parameters")
    if item.__class__ is dict:
        model.parameters = item
    else:
        decoding.refuse(
            model, "parameters", "parameters", value, "an object", at, problems
        )

    return model


def write(model: Function) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["name"] = model.name
    if model.description is not None:
        out["description"] = model.description
    if model.strict is not None:
        out["strict"] = model.strict
    out["parameters"] = encoding.dump_object(model.parameters)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Function, read, write)
