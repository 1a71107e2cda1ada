"""Decodes and encodes ``CompletionUsagePromptTokensDetails``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.completion_usage_prompt_tokens_details import (
    CompletionUsagePromptTokensDetails,
)

KEYS: Final = {"audio_tokens", "cached_tokens"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CompletionUsagePromptTokensDetails:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CompletionUsagePromptTokensDetails) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CompletionUsagePromptTokensDetails:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CompletionUsagePromptTokensDetails)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("audio_tokens")
    if item.__class__ is int:
        model.audio_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.audio_tokens = int(item)
    else:
        model.audio_tokens = None
        if "audio_tokens" in value:
            decoding.spare(model, "audio_tokens", value, "an integer", at, problems)

    item = value.get("cached_tokens")
    if item.__class__ is int:
        model.cached_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.cached_tokens = int(item)
    else:
        model.cached_tokens = None
        if "cached_tokens" in value:
            decoding.spare(model, "cached_tokens", value, "an integer", at, problems)

    return model


def write(model: CompletionUsagePromptTokensDetails) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.audio_tokens is not None:
        out["audio_tokens"] = model.audio_tokens
    if model.cached_tokens is not None:
        out["cached_tokens"] = model.cached_tokens
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CompletionUsagePromptTokensDetails, read, write)
