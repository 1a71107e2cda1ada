"""Decodes and encodes ``CreateEmbeddingRequestModel``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.create_embedding_request_model import CreateEmbeddingRequestModel

VALUES: Final = {
    "text-embedding-ada-002",
    "text-embedding-3-small",
    "text-embedding-3-large",
}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateEmbeddingRequestModel:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateEmbeddingRequestModel) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> CreateEmbeddingRequestModel:
    return decoding.read_text(value, VALUES, at, problems)
