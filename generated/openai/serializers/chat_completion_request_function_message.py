"""Decodes and encodes ``ChatCompletionRequestFunctionMessage``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Problems, new
from ..models.chat_completion_request_function_message import (
    ChatCompletionRequestFunctionMessage,
)

KEYS: Final = {"role", "content", "name"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestFunctionMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestFunctionMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestFunctionMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestFunctionMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("role")
    if item == "function":
        model.role = item
    else:
        decoding.refuse(model, "role", "role", value, '"function"', at, problems)

    item = value.get("content", ABSENT)
    if item.__class__ is str or item is None:
        model.content = item
    else:
        decoding.refuse(
            model, "content", "content", value, "a string or null", at, problems
        )

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        decoding.refuse(model, "name", "name", value, "a string", at, problems)

    return model


def write(model: ChatCompletionRequestFunctionMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "role": model.role,
        "content": model.content,
        "name": model.name,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestFunctionMessage, read, write)
