"""The model ``PromptTokensDetails``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PromptTokensDetails(Base):
    """The value of ``CompletionUsage.prompt_tokens_details``."""

    audio_tokens: int
    """Share of the prompt that was audio"""

    cached_tokens: int
    """Share of the prompt that came from the cache, usually at a lower price"""
