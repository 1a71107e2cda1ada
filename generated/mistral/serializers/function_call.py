"""Decodes and encodes ``FunctionCall``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.function_call import FunctionCall

KEYS: Final = {"name", "arguments"}


def decode(value: Any, *, problems: Problems | None = None) -> FunctionCall:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: FunctionCall) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> FunctionCall:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(FunctionCall)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        decoding.refuse(model, "name", "name", value, "a string", at, problems)

    item = value.get("arguments", ABSENT)
    try:
        model.arguments = serializers.arguments.read(item, ("arguments", at), problems)
    except Misfit as fault:
        decoding.keep(model, "arguments", "arguments", value, fault)

    return model


def write(model: FunctionCall) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "name": model.name,
        "arguments": encoding.dump(model.arguments),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(FunctionCall, read, write)
