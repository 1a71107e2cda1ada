"""The model ``CreateEmbeddingResponseUsage``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingResponseUsage(Base):
    """Token counts of an embeddings request."""

    prompt_tokens: int
    """Tokens in all inputs."""

    total_tokens: int
    """Tokens billed; as nothing is generated, the same number."""
