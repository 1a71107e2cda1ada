"""Decodes and encodes ``ChatCompletionLogProbs``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Misfit, Problems, new
from ..models.chat_completion_log_probs import ChatCompletionLogProbs

KEYS: Final = {"content"}


def decode(value: Any, *, problems: Problems | None = None) -> ChatCompletionLogProbs:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionLogProbs) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionLogProbs:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionLogProbs)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("content", UNSET)
    if item is None or item is UNSET:
        model.content = item
    else:
        try:
            model.content = decoding.read_list(
                item,
                serializers.chat_completion_log_probs_content.read,
                ("content", at),
                problems,
            )
        except Misfit:
            model.content = UNSET
            model.extra["content"] = item

    return model


def write(model: ChatCompletionLogProbs) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.content is not UNSET:
        out["content"] = encoding.dump_list(model.content)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionLogProbs, read, write)
