"""The model ``ChatCompletionStreamChoice``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_stream_choice_finish_reason import (
        ChatCompletionStreamChoiceFinishReason,
    )
    from .chat_completion_stream_choice_logprobs import (
        ChatCompletionStreamChoiceLogprobs,
    )
    from .chat_completion_stream_delta import ChatCompletionStreamDelta


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionStreamChoice(Base):
    """What one chunk adds to one answer."""

    index: int
    """Which of the `n` answers this increment belongs to; increments of several answers
    may interleave.
    """

    delta: ChatCompletionStreamDelta
    """The new piece, to be joined to what came before under the same `index`."""

    finish_reason: ChatCompletionStreamChoiceFinishReason | None | Unset = UNSET
    """Null or absent while the answer is being written, then set in its last chunk."""

    logprobs: ChatCompletionStreamChoiceLogprobs | None = None
    """Probabilities of the tokens in this increment, where they were requested."""
