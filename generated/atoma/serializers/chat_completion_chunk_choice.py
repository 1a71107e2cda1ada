"""Decodes and encodes ``ChatCompletionChunkChoice``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, UNSET, At, Misfit, Problems, new
from ..models.chat_completion_chunk_choice import ChatCompletionChunkChoice

KEYS: Final = {"delta", "finish_reason", "index", "logprobs", "stop_reason"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionChunkChoice:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionChunkChoice) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionChunkChoice:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionChunkChoice)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("delta", ABSENT)
    try:
        model.delta = serializers.chat_completion_chunk_delta.read(
            item, ("delta", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "delta", "delta", value, fault)

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

    item = value.get("stop_reason", UNSET)
    if item is None or item is UNSET:
        model.stop_reason = item
    else:
        try:
            model.stop_reason = serializers.stop_reason_union.read(
                item, ("stop_reason", at), problems
            )
        except Misfit:
            model.stop_reason = UNSET
            model.extra["stop_reason"] = item

    return model


def write(model: ChatCompletionChunkChoice) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["delta"] = encoding.dump(model.delta)
    if model.finish_reason is not UNSET:
        out["finish_reason"] = model.finish_reason
    out["index"] = model.index
    if model.logprobs is not UNSET:
        out["logprobs"] = encoding.dump(model.logprobs)
    if model.stop_reason is not UNSET:
        out["stop_reason"] = encoding.dump(model.stop_reason)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionChunkChoice, read, write)
