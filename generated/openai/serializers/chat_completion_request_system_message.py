"""Decodes and encodes ``ChatCompletionRequestSystemMessage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_request_system_message import (
    ChatCompletionRequestSystemMessage,
)

KEYS: Final = {"content", "role", "name"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestSystemMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestSystemMessage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionRequestSystemMessage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionRequestSystemMessage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("content", ABSENT)
    try:
        model.content = serializers.chat_completion_request_system_message_content.read(
            item, ("content", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "content", "content", value, fault)

    item = value.get("role")
    if item == "system":
        model.role = item
    else:
        decoding.refuse(model, "role", "role", value, '"system"', at, problems)

    item = value.get("name")
    if item.__class__ is str:
        model.name = item
    else:
        model.name = None
        if "name" in value:
            decoding.spare(model, "name", value, "a string", at, problems)

    return model


def write(model: ChatCompletionRequestSystemMessage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"content": encoding.dump(model.content), "role": model.role}
    if model.name is not None:
        out["name"] = model.name
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionRequestSystemMessage, read, write)
