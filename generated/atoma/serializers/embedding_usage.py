"""Decodes and encodes ``EmbeddingUsage``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems, new
from ..models.embedding_usage import EmbeddingUsage

KEYS: Final = {"prompt_tokens", "total_tokens"}


def decode(value: Any, *, problems: Problems | None = None) -> EmbeddingUsage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: EmbeddingUsage) -> dict[str, Any]:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(write, value)


def read(value: Any, at: At, problems: Problems) -> EmbeddingUsage:
    if value.__class__ is not dict:
        raise decoding.misfit("an object", value, at, problems)
    model = new(EmbeddingUsage)
    model.misfits = None
    model.extra = {} if KEYS.issuperset(value) else decoding.unknown_keys(value, KEYS)

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

    return model


def write(model: EmbeddingUsage) -> dict[str, Any]:
    if model.misfits:
        return encoding.write_around(model, write)
    out: dict[str, Any] = {
        "prompt_tokens": model.prompt_tokens,
        "total_tokens": model.total_tokens,
    }
    if model.extra:
        encoding.add_extra(out, model.extra)
    return out


decoding.register(EmbeddingUsage, read, write)
