"""The model ``EmbeddingUsage``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EmbeddingUsage(Base):
    """What the embeddings call cost in tokens"""

    prompt_tokens: int
    """Tokens of all inputs together

    At least 0.
    """

    total_tokens: int
    """Billed tokens; equal to the inputs, as nothing is generated

    At least 0.
    """
