"""The model ``ChatCompletionMessageToolCall``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_message_tool_call_function import (
        ChatCompletionMessageToolCallFunction,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionMessageToolCall(Base):
    """A call that the model wants made."""

    id: str
    """Identifier of the call. Send it back as `tool_call_id` in the message with the
    result.
    """

    type: Literal["function"] = "function"
    """Kind of tool called; `function` is the only one there is."""

    function: ChatCompletionMessageToolCallFunction
    """The function called and its arguments."""
