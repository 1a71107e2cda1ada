"""The model ``CompletionUsagePromptTokensDetails``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CompletionUsagePromptTokensDetails(Base):
    """Breakdown of the tokens of a prompt."""

    audio_tokens: int | None = None
    """Tokens of the prompt that are audio."""

    cached_tokens: int | None = None
    """Tokens of the prompt found in the prompt cache, which cost less."""
