"""Decodes and encodes ``ChatCompletionChoice``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completion_choice import ChatCompletionChoice

KEYS: Final = {"index", "message", "messages", "finish_reason"}


def decode(value: Any, *, problems: Problems | None = None) -> ChatCompletionChoice:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionChoice) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionChoice:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionChoice)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("index")
    if item.__class__ is int:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        decoding.refuse(model, "index", "index", value, "an integer", at, problems)

    item = value.get("message")
    model.message = None
    if item is not None:
        try:
            model.message = serializers.assistant_message.read(
                item, ("message", at), problems
            )
        except Misfit:
            model.extra["message"] = item
    elif "message" in value:
        decoding.spare(model, "message", value, "an object", at, problems)

    item = value.get("messages")
    model.messages = None
    if item is not None:
        try:
            model.messages = decoding.read_list(
                item, serializers.delta_message.read, ("messages", at), problems
            )
        except Misfit:
            model.extra["messages"] = item
    elif "messages" in value:
        decoding.spare(model, "messages", value, "an array", at, problems)

    item = value.get("finish_reason", ABSENT)
    try:
        model.finish_reason = serializers.chat_completion_choice_finish_reason.read(
            item, ("finish_reason", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "finish_reason", "finish_reason", value, fault)

    return model


def write(model: ChatCompletionChoice) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["index"] = model.index
    if model.message is not None:
        out["message"] = encoding.dump(model.message)
    if model.messages is not None:
        out["messages"] = encoding.dump_list(model.messages)
    out["finish_reason"] = model.finish_reason
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionChoice, read, write)
