"""The model ``UsageInfo``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UsageInfo(Base):
    """Tokens and audio a request consumed, the basis of billing. New counters may
    appear at any time and are kept as extra fields.
    """

    prompt_tokens: int | None = None
    """Tokens of the prompt, or of all inputs for embeddings."""

    completion_tokens: int | None = None
    """Generated tokens over all choices; 0 for embeddings."""

    total_tokens: int | None = None
    """Sum of prompt and generated tokens."""

    prompt_audio_seconds: int | None | Unset = UNSET
    """Length of audio in the prompt, in whole seconds; null without audio."""
