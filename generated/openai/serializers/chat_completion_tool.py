"""Decodes and encodes ``ChatCompletionTool``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_tool import ChatCompletionTool

KEYS: Final = {"type", "function"}


def decode(value: Any, *, problems: Problems | None = None) -> ChatCompletionTool:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionTool) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionTool:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionTool)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("type")
    if item == "function":
        model.type = item
    else:
        decoding.refuse(model, "type", "type", value, '"function"', at, problems)

    item = value.get("function", ABSENT)
    try:
        model.function = serializers.function_object.read(
            item, ("function", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "function", "function", value, fault)

    return model


def write(model: ChatCompletionTool) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "type": model.type,
        "function": encoding.dump(model.function),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionTool, read, write)
