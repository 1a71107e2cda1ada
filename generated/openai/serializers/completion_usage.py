"""Decodes and encodes ``CompletionUsage``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Misfit, Problems, new
from ..models.completion_usage import CompletionUsage

KEYS: Final = {
    "completion_tokens",
    "prompt_tokens",
    "total_tokens",
    "completion_tokens_details",
    "prompt_tokens_details",
}


def decode(value: Any, *, problems: Problems | None = None) -> CompletionUsage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CompletionUsage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> CompletionUsage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(CompletionUsage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

    item = value.get("completion_tokens")
    if item.__class__ is int:
        model.completion_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.completion_tokens = int(item)
    else:
        decoding.refuse(
            model,
            "completion_tokens",
            "completion_tokens",
            value,
            "an integer",
            at,
            problems,
        )

    item = value.get("prompt_tokens")
    if item.__class__ is int:
        model.prompt_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.prompt_tokens = int(item)
    else:
        decoding.refuse(
            model, "prompt_tokens", "prompt_tokens", value, "an integer", at, problems
        )

    item = value.get("total_tokens")
    if item.__class__ is int:
        model.total_tokens = item
    elif item.__class__ is float and item.is_integer():
        model.total_tokens = int(item)
    else:
        decoding.refuse(
            model, "total_tokens", "total_tokens", value, "an integer", at, problems
        )

    item = value.get("completion_tokens_details")
    model.completion_tokens_details = None
    if item is not None:
        try:
            read_completion_tokens_details = (
                serializers.completion_usage_completion_tokens_details.read
            )
            model.completion_tokens_details = read_completion_tokens_details(
                item, ("completion_tokens_details", at), problems
            )
        except Misfit:
            model.extra["completion_tokens_details"] = item
    elif "completion_tokens_details" in value:
        decoding.spare(
            model, "completion_tokens_details", value, "an object", at, problems
        )

    item = value.get("prompt_tokens_details")
    model.prompt_tokens_details = None
    if item is not None:
        try:
            read_prompt_tokens_details = (
                serializers.completion_usage_prompt_tokens_details.read
            )
            model.prompt_tokens_details = read_prompt_tokens_details(
                item, ("prompt_tokens_details", at), problems
            )
        except Misfit:
            model.extra["prompt_tokens_details"] = item
    elif "prompt_tokens_details" in value:
        decoding.spare(model, "prompt_tokens_details", value, "an object", at, problems)

    return model


def write(model: CompletionUsage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "completion_tokens": model.completion_tokens,
        "prompt_tokens": model.prompt_tokens,
        "total_tokens": model.total_tokens,
    }
    if model.completion_tokens_details is not None:
        out["completion_tokens_details"] = encoding.dump(
            model.completion_tokens_details
        )
    if model.prompt_tokens_details is not None:
        out["prompt_tokens_details"] = encoding.dump(model.prompt_tokens_details)
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(CompletionUsage, read, write)
