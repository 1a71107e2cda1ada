"""Decodes and encodes ``Two``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Misfit, Problems, new
from ..models.two import Two

KEYS: Final = {"type", "function"}


def decode(value: Any, *, problems: Problems | None = None) -> Two:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Two) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> Two:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(Two)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "function":
        model.type = item
    else:
        model.type = None
        if "type" in value:
            decoding.spare(model, "type", value, '"function"', at, problems)

    item = value.get("function")
    model.function = None
    if item is not None:
        try:
            model.function = serializers.chat_completion_request_function.read(
                item, ("function", at), problems
            )
        except Misfit:
            model.extra["function"] = item
    elif "function" in value:
        decoding.spare(model, "function", value, "an object", at, problems)

    return model


def write(model: Two) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.type is not None:
        out["type"] = model.type
    if model.function is not None:
        out["function"] = encoding.dump(model.function)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(Two, read, write)
