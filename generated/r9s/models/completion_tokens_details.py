"""The model ``CompletionTokensDetails``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CompletionTokensDetails(Base):
    """Splits the generated tokens by what they were spent on."""

    reasoning_tokens: int | None = None
    """Spent on thinking before the answer; billed though not part of `content`."""

    audio_tokens: int | None = None
    """Spent on generated speech."""

    accepted_prediction_tokens: int | None = None
    """Tokens of a predicted output that the model took over."""

    rejected_prediction_tokens: int | None = None
    """Tokens of a predicted output that did not fit; they count as generated all the
    same.
    """
