"""The model ``CreateChatCompletionStreamResponseChoicesInner``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_stream_response_delta import ChatCompletionStreamResponseDelta
    from .create_chat_completion_response_choices_inner_logprobs import (
        CreateChatCompletionResponseChoicesInnerLogprobs,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateChatCompletionStreamResponseChoicesInner(Base):
    """What a chunk adds to one of the alternative replies."""

    delta: ChatCompletionStreamResponseDelta
    """Piece of the message to be added to what came before."""

    logprobs: CreateChatCompletionResponseChoicesInnerLogprobs | None | Unset = UNSET
    """Log probabilities of the tokens in this piece, if they were asked for."""

    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
        | str
        | None
    )
    """Null until the last piece of the choice, then why the model stopped: `stop`,
    `length`, `tool_calls`, `content_filter` or the deprecated `function_call`.
    """

    index: int
    """Choice that the piece belongs to. Pieces of several choices may arrive
    interleaved.
    """
