"""The model ``ChatCompletionLogProbsContent``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_log_prob import ChatCompletionLogProb


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionLogProbsContent(Base):
    """The likeliest tokens at one position of the output.

    Positions follow each other in the order of generation.
    """

    top_logprobs: list[ChatCompletionLogProb]
    """Candidates for this position, likeliest first."""
