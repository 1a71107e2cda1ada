"""Decodes and encodes ``ChatCompletionStreamChoice``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.chat_completion_stream_choice import ChatCompletionStreamChoice

KEYS: Final = {"index", "delta", "finish_reason", "logprobs"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionStreamChoice:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionStreamChoice) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionStreamChoice:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionStreamChoice)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("index")
    if item.__class__ is int:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        decoding.refuse(model, "index", "index", value, "an integer", at, problems)

    item = value.get("delta", ABSENT)
    try:
        model.delta = serializers.chat_completion_stream_delta.read(
            item, ("delta", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "delta", "delta", value, fault)

    item = value.get("finish_reason", UNSET)
    if item is None or item is UNSET:
        model.finish_reason = item
    else:
        try:
            read_finish_reason = (
                serializers.chat_completion_stream_choice_finish_reason.read
            )
            model.finish_reason = read_finish_reason(
                item, ("finish_reason", at), problems
            )
        except Misfit:
            model.finish_reason = UNSET
            model.extra["finish_reason"] = item

    item = value.get("logprobs")
    model.logprobs = None
    if item is not None:
        try:
            model.logprobs = serializers.chat_completion_stream_choice_logprobs.read(
                item, ("logprobs", at), problems
            )
        except Misfit:
            model.extra["logprobs"] = item
    elif "logprobs" in value:
        decoding.spare(model, "logprobs", value, "an object", at, problems)

    return model


def write(model: ChatCompletionStreamChoice) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {"index": model.index, "delta": encoding.dump(model.delta)}
    if model.finish_reason is not UNSET:
        out["finish_reason"] = model.finish_reason
    if model.logprobs is not None:
        out["logprobs"] = encoding.dump(model.logprobs)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionStreamChoice, read, write)
