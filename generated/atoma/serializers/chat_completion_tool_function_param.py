"""Decodes and encodes ``ChatCompletionToolFunctionParam``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Problems, new
from ..models.chat_completion_tool_function_param import ChatCompletionToolFunctionParam

KEYS: Final = {"description", "name", "parameters", "strict"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionToolFunctionParam:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionToolFunctionParam) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionToolFunctionParam:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionToolFunctionParam)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("description", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.description = item
    else:
        model.description = UNSET
        decoding.spare(model, "description", value, "a string or null", at, problems)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        decoding.refuse(model, "name", "name", value, "a string", at, problems)

    item = value.get("parameters", UNSET)
    if item.__class__ is dict or item is None or item is UNSET:
        model.parameters = item
    else:
        model.parameters = UNSET
        decoding.spare(model, "parameters", value, "an object or null", at, problems)

    item = value.get("strict", UNSET)
    if item.__class__ is bool or item is None or item is UNSET:
        model.strict = item
    else:
        model.strict = UNSET
        decoding.spare(model, "strict", value, "a boolean or null", at, problems)

    return model


def write(model: ChatCompletionToolFunctionParam) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.description is not UNSET:
        out["description"] = model.description
    out["name"] = model.name
    if model.parameters is not UNSET:
        out["parameters"] = encoding.dump_object(model.parameters)
    if model.strict is not UNSET:
        out["strict"] = model.strict
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionToolFunctionParam, read, write)
