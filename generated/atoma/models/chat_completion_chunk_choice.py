"""The model ``ChatCompletionChunkChoice``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_chunk_delta import ChatCompletionChunkDelta
    from .chat_completion_log_probs import ChatCompletionLogProbs
    from .stop_reason_union import StopReasonUnion


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionChunkChoice(Base):
    """What one chunk adds to one of the alternative answers.

    Match it with earlier chunks through `index`.
    """

    delta: ChatCompletionChunkDelta
    """The increment of a message within a chunk.

    Absent keys mean no change; text and argument fragments are appended to what came
    before.
    """

    finish_reason: str | None | Unset = UNSET
    """Set in the final chunk of the choice, null until then."""

    index: int
    """Which alternative the increment belongs to."""

    logprobs: ChatCompletionLogProbs | None | Unset = UNSET
    """Log probabilities of the tokens in this chunk, where requested."""

    stop_reason: StopReasonUnion | None | Unset = UNSET
    """The token or sequence that stopped the choice, if one did."""
