"""The model ``ChatCompletionChoice``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .finish_reason import FinishReason
    from .logprobs import Logprobs
    from .message import Message


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionChoice(Base):
    """One finished answer of a reply that was not streamed."""

    index: int
    """Position of this answer among the `n` that were asked for, counted from zero."""

    message: Message
    """One turn of a conversation, used both for what the caller sends and for what the
    model answers. Two endpoints of the API share this object without accepting the same
    parts of it.

    **Where each field applies:**
    - /v1/chat/completions: every field below may be used, tool calls and tool results
      among them
    - /v1/responses: `role`, `content` and `name` only; `tool_calls` and `tool_call_id`
      are turned down there

    **When content may be missing:**
    - /v1/chat/completions: a message that carries `tool_calls` may omit `content` or
      set it to null
    - /v1/responses: `content` has to be present and must not be null
    """

    finish_reason: FinishReason
    """Why the model stopped writing; check it for `length` before trusting that the
    text is complete.
    """

    logprobs: Logprobs | None = None
    """Token probabilities of this answer, in the shape the upstream model uses; sent
    only if the request set `logprobs`.
    """
