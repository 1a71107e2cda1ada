"""The model ``ChatCompletionStreamResponseDelta``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_message_tool_call_chunk import (
        ChatCompletionMessageToolCallChunk,
    )
    from .chat_completion_stream_response_delta_function_call import (
        ChatCompletionStreamResponseDeltaFunctionCall,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionStreamResponseDelta(Base):
    """A piece of a message."""

    content: str | None | Unset = UNSET
    """Next piece of the text."""

    function_call: ChatCompletionStreamResponseDeltaFunctionCall | None = None
    """Deprecated: superseded by `tool_calls`. Next piece of the function call."""

    tool_calls: list[ChatCompletionMessageToolCallChunk] | None = None
    """Next pieces of the tool calls, put together by their `index`."""

    role: Literal["system", "user", "assistant", "tool"] | str | None = None
    """Author of the message, sent with the first piece only."""

    refusal: str | None | Unset = UNSET
    """Next piece of the refusal."""
