"""Decodes and encodes ``CreateEmbeddingRequestInput``."""

from __future__ import annotations

from typing import Any

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.create_embedding_request_input import CreateEmbeddingRequestInput


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateEmbeddingRequestInput:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateEmbeddingRequestInput) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> CreateEmbeddingRequestInput:
    if value.__class__ is str:
        return value
    if value.__class__ is list:
        first = value[0] if value else None
        if first.__class__ is list:
            return decoding.read_list(value, decoding.read_integers, at, problems)
        if first.__class__ is int or first.__class__ is float:
            return decoding.read_integers(value, at, problems)
        return decoding.read_strings(value, at, problems)
    raise decoding.misfit("a string or an array", value, at, problems)
