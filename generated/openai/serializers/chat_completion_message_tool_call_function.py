"""Decodes and encodes ``ChatCompletionMessageToolCallFunction``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_message_tool_call_function import (
    ChatCompletionMessageToolCallFunction,
)

KEYS: Final = {"name", "arguments"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionMessageToolCallFunction:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionMessageToolCallFunction) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionMessageToolCallFunction:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionMessageToolCallFunction)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        decoding.refuse(model, "name", "name", value, "a string", at, problems)

    item = value.get("arguments")
    if item.__class__ is str:
        model.arguments = item
    else:
        decoding.refuse(
            model, "arguments", "arguments", value, "a string", at, problems
        )

    return model


def write(model: ChatCompletionMessageToolCallFunction) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"name": model.name, "arguments": model.arguments}
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionMessageToolCallFunction, read, write)
