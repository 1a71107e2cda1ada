"""The model ``ChatCompletionLogProbs``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_log_probs_content import ChatCompletionLogProbsContent


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionLogProbs(Base):
    """Log probabilities of the tokens in a choice.

    They are computed only when the request set `top_logprobs`.
    """

    content: list[ChatCompletionLogProbsContent] | None | Unset = UNSET
    """One entry per generated token."""
