"""The model ``CreateChatCompletionResponseChoicesInner``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_response_message import ChatCompletionResponseMessage
    from .create_chat_completion_response_choices_inner_logprobs import (
        CreateChatCompletionResponseChoicesInnerLogprobs,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateChatCompletionResponseChoicesInner(Base):
    """One of the alternative replies."""

    finish_reason: (
        Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
    )
    """Why the model stopped: `stop` at a natural end or a stop sequence, `length` at
    the token limit, `content_filter` where text was withheld, `tool_calls` to have
    tools called, and `function_call` likewise for the deprecated functions.
    """

    index: int
    """Position of this choice, from 0."""

    message: ChatCompletionResponseMessage
    """The reply. Append it to `messages` to go on with the conversation."""

    logprobs: CreateChatCompletionResponseChoicesInnerLogprobs | None
    """Log probabilities of the tokens, or null if they were not asked for."""
