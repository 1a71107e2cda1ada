"""The values ``CreateEmbeddingRequestModel``."""

from __future__ import annotations

from typing import Literal, TypeAlias

CreateEmbeddingRequestModel: TypeAlias = (
    Literal[
        "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
    ]
    | str
)
"""A model for embeddings. Names beyond the known ones are accepted too."""
