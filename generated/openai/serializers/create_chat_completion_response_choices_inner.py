"""Decodes and encodes ``CreateChatCompletionResponseChoicesInner``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.create_chat_completion_response_choices_inner import (
    CreateChatCompletionResponseChoicesInner,
)

KEYS: Final = {"finish_reason", "index", "message", "logprobs"}
FINISH_REASON: Final = {
    "stop",
    "length",
    "tool_calls",
    "content_filter",
    "function_call",
}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateChatCompletionResponseChoicesInner:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateChatCompletionResponseChoicesInner) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> CreateChatCompletionResponseChoicesInner:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CreateChatCompletionResponseChoicesInner)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("finish_reason")
    if item.__class__ is str:
        model.finish_reason = item
        if item not in FINISH_REASON:
            decoding.note(
                decoding.one_of(FINISH_REASON), item, ("finish_reason", at), problems
            )
    else:
        decoding.refuse(
            model, "finish_reason", "finish_reason", value, "a string", at, problems
        )

    item = value.get("index")
    if item.__class__ is int:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        decoding.refuse(model, "index", "index", value, "an integer", at, problems)

    item = value.get("message", ABSENT)
    try:
        model.message = serializers.chat_completion_response_message.read(
            item, ("message", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "message", "message", value, fault)

    item = value.get("logprobs", ABSENT)
    if item is None:
        model.logprobs = item
    else:
        try:
            read_logprobs = (
                serializers.create_chat_completion_response_choices_inner_logprobs.read
            )
            model.logprobs = read_logprobs(item, ("logprobs", at), problems)
        except Misfit as fault:
            decoding.keep(model, "logprobs", "logprobs", value, fault)

    return model


def write(model: CreateChatCompletionResponseChoicesInner) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "finish_reason": model.finish_reason,
        "index": model.index,
        "message": encoding.dump(model.message),
        "logprobs": encoding.dump(model.logprobs),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CreateChatCompletionResponseChoicesInner, read, write)
