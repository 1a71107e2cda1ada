"""Decodes and encodes ``CreateChatCompletionStreamResponseChoicesInner``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.create_chat_completion_stream_response_choices_inner import (
    CreateChatCompletionStreamResponseChoicesInner,
)

KEYS: Final = {"delta", "logprobs", "finish_reason", "index"}
FINISH_REASON: Final = {
    "stop",
    "length",
    "tool_calls",
    "content_filter",
    "function_call",
}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateChatCompletionStreamResponseChoicesInner:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateChatCompletionStreamResponseChoicesInner) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> CreateChatCompletionStreamResponseChoicesInner:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CreateChatCompletionStreamResponseChoicesInner)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("delta", ABSENT)
    try:
        model.delta = serializers.chat_completion_stream_response_delta.read(
            item, ("delta", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "delta", "delta", value, fault)

    item = value.get("logprobs", UNSET)
    if item is None or item is UNSET:
        model.logprobs = item
    else:
        try:
            read_logprobs = (
                serializers.create_chat_completion_response_choices_inner_logprobs.read
            )
            model.logprobs = read_logprobs(item, ("logprobs", at), problems)
        except Misfit:
            model.logprobs = UNSET
            model.extra["logprobs"] = item

    item = value.get("finish_reason", ABSENT)
    if item is None:
        model.finish_reason = item
    else:
        try:
            model.finish_reason = decoding.read_text(
                item, FINISH_REASON, ("finish_reason", at), problems
            )
        except Misfit as fault:
            decoding.keep(model, "finish_reason", "finish_reason", value, fault)

    item = value.get("index")
    if item.__class__ is int:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        decoding.refuse(model, "index", "index", value, "an integer", at, problems)

    return model


def write(model: CreateChatCompletionStreamResponseChoicesInner) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["delta"] = encoding.dump(model.delta)
    if model.logprobs is not UNSET:
        out["logprobs"] = encoding.dump(model.logprobs)
    out["finish_reason"] = model.finish_reason
    out["index"] = model.index
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CreateChatCompletionStreamResponseChoicesInner, read, write)
