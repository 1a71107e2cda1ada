"""Decodes and encodes ``CreateChatCompletionResponseChoicesInnerLogprobs``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.create_chat_completion_response_choices_inner_logprobs import (
    CreateChatCompletionResponseChoicesInnerLogprobs,
)

KEYS: Final = {"content", "refusal"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateChatCompletionResponseChoicesInnerLogprobs:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateChatCompletionResponseChoicesInnerLogprobs) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> CreateChatCompletionResponseChoicesInnerLogprobs:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CreateChatCompletionResponseChoicesInnerLogprobs)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("content", ABSENT)
    if item is None:
        model.content = item
    else:
        try:
            model.content = decoding.read_list(
                item,
                serializers.chat_completion_token_logprob.read,
                ("content", at),
                problems,
            )
        except Misfit as fault:
            decoding.keep(model, "content", "content", value, fault)

    item = value.get("refusal", ABSENT)
    if item is None:
        model.refusal = item
    else:
        try:
            model.refusal = decoding.read_list(
                item,
                serializers.chat_completion_token_logprob.read,
                ("refusal", at),
                problems,
            )
        except Misfit as fault:
            decoding.keep(model, "refusal", "refusal", value, fault)

    return model


def write(model: CreateChatCompletionResponseChoicesInnerLogprobs) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "content": encoding.dump_list(model.content),
        "refusal": encoding.dump_list(model.refusal),
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CreateChatCompletionResponseChoicesInnerLogprobs, read, write)
