"""The model ``CompletionUsageCompletionTokensDetails``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CompletionUsageCompletionTokensDetails(Base):
    """Breakdown of generated tokens."""

    accepted_prediction_tokens: int | None = None
    """Tokens of the `prediction` that did turn up in the reply."""

    audio_tokens: int | None = None
    """Generated tokens that are audio."""

    reasoning_tokens: int | None = None
    """Tokens spent on reasoning, which the reply does not show."""

    rejected_prediction_tokens: int | None = None
    """Tokens of the `prediction` that the reply does not contain. They are billed all
    the same and count against the output and context limits, as reasoning tokens do.
    """
