"""The model ``PromptTokensDetails``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptTokensDetails(Base):
    """The prompt count by kind."""

    audio_tokens: int
    """Share of the prompt that was audio

    At least 0.
    """

    cached_tokens: int
    """Share of the prompt that came from the cache, usually at a lower price

    At least 0.
    """
