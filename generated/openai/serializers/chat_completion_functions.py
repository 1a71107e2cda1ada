"""Decodes and encodes ``ChatCompletionFunctions``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_functions import ChatCompletionFunctions

KEYS: Final = {"description", "name", "parameters"}


def decode(value: Any, *, problems: Problems | None = None) -> ChatCompletionFunctions:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionFunctions) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionFunctions:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionFunctions)
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

    item = value.get("parameters")
    if item.__class__ is dict:
        model.parameters = item
    else:
        model.parameters = None
        if "parameters" in value:
            decoding.spare(model, "parameters", value, "an object", at, problems)

    return model


def write(model: ChatCompletionFunctions) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.description is not None:
        out["description"] = model.description
    out["name"] = model.name
    if model.parameters is not None:
        out["parameters"] = encoding.dump_object(model.parameters)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionFunctions, read, write)
