"""Decodes and encodes ``ChatCompletionStreamOptions``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.chat_completion_stream_options import ChatCompletionStreamOptions

KEYS: Final = {"include_usage"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionStreamOptions:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionStreamOptions) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionStreamOptions:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(ChatCompletionStreamOptions)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("include_usage")
    if item.__class__ is bool:
        model.include_usage = item
    else:
        model.include_usage = None
        if "include_usage" in value:
            decoding.spare(model, "include_usage", value, "a boolean", at, problems)

    return model


def write(model: ChatCompletionStreamOptions) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.include_usage is not None:
        out["include_usage"] = model.include_usage
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(ChatCompletionStreamOptions, read, write)
