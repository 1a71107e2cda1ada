"""The model ``PromptTokensDetails``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptTokensDetails(Base):
    """Splits the tokens that were read by where they came from."""

    cached_tokens: int | None = None
    """Part of the prompt that was served from a cache, often at a lower price."""

    audio_tokens: int | None = None
    """Part of the prompt that was sound."""
