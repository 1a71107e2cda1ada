"""The model ``ChatCompletionRequestToolMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_request_tool_message_content import (
        ChatCompletionRequestToolMessageContent,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestToolMessage(Base):
    """The outcome of a tool call."""

    role: Literal["tool"] = "tool"
    """Always `tool`: the outcome of a tool call."""

    content: ChatCompletionRequestToolMessageContent
    """What the tool returned, as text; structured results are usually sent as JSON
    text.
    """

    tool_call_id: str
    """Value of `id` of the call that this answers."""
