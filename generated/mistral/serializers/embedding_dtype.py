"""Decodes and encodes ``EmbeddingDtype``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.embedding_dtype import EmbeddingDtype

VALUES: Final = {"float", "int8", "uint8", "binary", "ubinary"}


def decode(value: Any, *, problems: Problems | None = None) -> EmbeddingDtype:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: EmbeddingDtype) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> EmbeddingDtype:
    return decoding.read_text(value, VALUES, at, problems)
