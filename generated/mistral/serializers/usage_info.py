"""Decodes and encodes ``UsageInfo``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import UNSET, At, Problems, new
from ..models.usage_info import UsageInfo

KEYS: Final = {
    "prompt_tokens",
    "completion_tokens",
    "total_tokens",
    "prompt_audio_seconds",
}


def decode(value: Any, *, problems: Problems | None = None) -> UsageInfo:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: UsageInfo) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> UsageInfo:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(UsageInfo)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("prompt_tokens")
    if item.__class__ is int:
        model.prompt_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.prompt_tokens = int(item)
    else:
        model.prompt_tokens = None
        if "prompt_tokens" in value:
            decoding.spare(model, "prompt_tokens", value, "an integer", at, problems)

    item = value.get("completion_tokens")
    if item.__class__ is int:
        model.completion_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.completion_tokens = int(item)
    else:
        model.completion_tokens = None
        if "completion_tokens" in value:
            decoding.spare(
                model, "completion_tokens", value, "an integer", at, problems
            )

    item = value.get("total_tokens")
    if item.__class__ is int:
        model.total_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.total_tokens = int(item)
    else:
        model.total_tokens = None
        if "total_tokens" in value:
            decoding.spare(model, "total_tokens", value, "an integer", at, problems)

    item = value.get("prompt_audio_seconds", UNSET)
    if item.__class__ is int or item is None or item is UNSET:
        model.prompt_audio_seconds = item
    elif item.__class__ is float and item.is_integer():
        model.prompt_audio_seconds = int(item)
    else:
        model.prompt_audio_seconds = UNSET
        decoding.spare(
            model, "prompt_audio_seconds", value, "an integer or null", at, problems
        )

    return model


def write(model: UsageInfo) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {}
    if model.prompt_tokens is not None:
        out["prompt_tokens"] = model.prompt_tokens
    if model.completion_tokens is not None:
        out["completion_tokens"] = model.completion_tokens
    if model.total_tokens is not None:
        out["total_tokens"] = model.total_tokens
    if model.prompt_audio_seconds is not UNSET:
        out["prompt_audio_seconds"] = model.prompt_audio_seconds
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(UsageInfo, read, write)
