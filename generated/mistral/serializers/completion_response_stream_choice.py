"""Decodes and encodes ``CompletionResponseStreamChoice``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.completion_response_stream_choice import CompletionResponseStreamChoice

KEYS: Final = {"index", "delta", "finish_reason"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CompletionResponseStreamChoice:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CompletionResponseStreamChoice) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CompletionResponseStreamChoice:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CompletionResponseStreamChoice)
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
        model.delta = serializers.delta_message.read(item, ("delta", at), problems)
    except Misfit as fault:
        decoding.keep(model, "delta", "delta", value, fault)

    item = value.get("finish_reason", ABSENT)
    if item is None:
        model.finish_reason = item
    else:
        try:
            read_finish_reason = (
                serializers.completion_response_stream_choice_finish_reason.read
            )
            model.finish_reason = read_finish_reason(
                item, ("finish_reason", at), problems
            )
        except Misfit as fault:
            decoding.keep(model, "finish_reason", "finish_reason", value, fault)

    return model


def write(model: CompletionResponseStreamChoice) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "index": model.index,
        "delta": encoding.dump(model.delta),
        "finish_reason": model.finish_reason,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CompletionResponseStreamChoice, read, write)
