"""The model ``ChatCompletionStreamChoiceLogprobs``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionStreamChoiceLogprobs(Base):
    """Probabilities of the tokens of one increment. Its keys are left open here too."""
