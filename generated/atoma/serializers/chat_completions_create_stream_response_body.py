"""Decodes and encodes ``ChatCompletionsCreateStreamResponseBody``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import ABSENT, At, Misfit, Problems, new
from ..models.chat_completions_create_stream_response_body import (
    ChatCompletionsCreateStreamResponseBody,
)

KEYS: Final = {"data"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionsCreateStreamResponseBody:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionsCreateStreamResponseBody) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionsCreateStreamResponseBody:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionsCreateStreamResponseBody)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("data", ABSENT)
    try:
        model.data = serializers.chat_completion_chunk.read(
            item, ("data", at), problems
        )
    except Misfit as fault:
        decoding.keep(model, "data", "data", value, fault)

    return model


def write(model: ChatCompletionsCreateStreamResponseBody) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    out["data"] = encoding.dump(model.data)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionsCreateStreamResponseBody, read, write)
