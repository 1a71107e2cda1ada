"""The model ``ChatCompletionResponseMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_response_message_audio import (
        ChatCompletionResponseMessageAudio,
    )
    from .chat_completion_response_message_function_call import (
        ChatCompletionResponseMessageFunctionCall,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionResponseMessage(Base):
    """A turn that the model wrote."""

    content: str | None
    """Text of the reply; null if the turn consists of tool calls, a refusal or audio
    alone.
    """

    refusal: str | None
    """Text with which the model declined to answer, otherwise null."""

    tool_calls: list[ChatCompletionMessageToolCall] | None = None
    """Calls that the model wants made. Run each and answer with a `tool` message that
    carries its id.
    """

    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""

    function_call: ChatCompletionResponseMessageFunctionCall | None = None
    """Deprecated: superseded by `tool_calls`. The one function the model wants
    called.
    """

    audio: ChatCompletionResponseMessageAudio | None | Unset = UNSET
    """The spoken reply, if `modalities` asked for audio."""
