"""Decodes and encodes ``CompletionUsageCompletionTokensDetails``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.completion_usage_completion_tokens_details import (
    CompletionUsageCompletionTokensDetails,
)

KEYS: Final = {
    "accepted_prediction_tokens",
    "audio_tokens",
    "reasoning_tokens",
    "rejected_prediction_tokens",
}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CompletionUsageCompletionTokensDetails:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CompletionUsageCompletionTokensDetails) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(
    value: Any, at: At, problems: Problems
) -> CompletionUsageCompletionTokensDetails:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CompletionUsageCompletionTokensDetails)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("accepted_prediction_tokens")
    if item.__class__ is int:
        model.accepted_prediction_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.accepted_prediction_tokens = int(item)
    else:
        model.accepted_prediction_tokens = None
        if "accepted_prediction_tokens" in value:
            decoding.spare(
                model, "accepted_prediction_tokens", value, "an integer", at, problems
            )

    item = value.get("audio_tokens")
    if item.__class__ is int:
        model.audio_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.audio_tokens = int(item)
    else:
        model.audio_tokens = None
        if "audio_tokens" in value:
            decoding.spare(model, "audio_tokens", value, "an integer", at, problems)

    item = value.get("reasoning_tokens")
    if item.__class__ is int:
        model.reasoning_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.reasoning_tokens = int(item)
    else:
        model.reasoning_tokens = None
        if "reasoning_tokens" in value:
            decoding.spare(model, "reasoning_tokens", value, "an integer", at, problems)

    item = value.get("rejected_prediction_tokens")
    if item.__class__ is int:
        model.rejected_prediction_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.rejected_prediction_tokens = int(item)
    else:
        model.rejected_prediction_tokens = None
        if "rejected_prediction_tokens" in value:
            decoding.spare(
                model, "rejected_prediction_tokens", value, "an integer", at, problems
            )

    return model


def write(model: CompletionUsageCompletionTokensDetails) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.accepted_prediction_tokens is not None:
        out["accepted_prediction_tokens"] = model.accepted_prediction_tokens
    if model.audio_tokens is not None:
        out["audio_tokens"] = model.audio_tokens
    if model.reasoning_tokens is not None:
        out["reasoning_tokens"] = model.reasoning_tokens
    if model.rejected_prediction_tokens is not None:
        out["rejected_prediction_tokens"] = model.rejected_prediction_tokens
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CompletionUsageCompletionTokensDetails, read, write)
