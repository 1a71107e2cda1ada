"""The model ``ChatCompletionChoice``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_log_probs import ChatCompletionLogProbs
    from .chat_completion_message import ChatCompletionMessage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionChoice(Base):
    """One of the alternative answers to a request.

    There are as many of them as `n` asked for, and each stands on its own.
    """

    finish_reason: str | None | Unset = UNSET
    """Why the answer ended, for instance `stop` at a natural end."""

    index: int
    """Position among the alternatives, counted from zero."""

    logprobs: ChatCompletionLogProbs | None | Unset = UNSET
    """Token log probabilities, where they were asked for."""

    message: ChatCompletionMessage
    """One turn of a conversation; `role` says who speaks and so which of the four
    shapes applies.

    A request may mix system, user, assistant and tool turns in any order, and a reply
    carries exactly one turn, normally the assistant's.
    """
