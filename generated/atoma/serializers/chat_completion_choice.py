"""Decodes and encodes ``ChatCompletionChoice``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.chat_completion_choice import ChatCompletionChoice

KEYS: Final = {"finish_reason", "index", "logprobs", "message"}


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

    item = value.get("finish_reason", UNSET)
    if item.__class__ is str or item is None or item is UNSET:
        model.finish_reason = item
    else:
        model.finish_reason = UNSET
        decoding.spare(model, "finish_reason", value, "a string or null", at, problems)

    item = value.get("index")
    if item.__class__ is int:
        model.index = item
    elif item.__class__ is float and item.is_integer():
        model.index = int(item)
    else:
        decoding.refuse(model, "index", "index", value, "an integer", at, problems)

    item = value.get("logprobs", UNSET)
    if item is None or item is UNSET:
        model.logprobs = item
    else:
        try:
            model.logprobs = serializers.chat_completion_log_probs.read(
                item, ("logprobs", at), problems
            )
        except Misfit:
            model.logprobs = UNSET
            model.extra["logprobs"] = item

    item = value.get("message", ABSENT)
    try:
        model.message = serializers.chat_completion_message.read(
            item, ("message", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "message", "message", value, fault)

    return model


def write(model: ChatCompletionChoice) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.finish_reason is not UNSET:
        out["finish_reason"] = model.finish_reason
    out["index"] = model.index
    if model.logprobs is not UNSET:
        out["logprobs"] = encoding.dump(model.logprobs)
    out["message"] = encoding.dump(model.message)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionChoice, read, write)
