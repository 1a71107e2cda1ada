"""The model ``ChatCompletionRequestAssistantMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_message_tool_call import ChatCompletionMessageToolCall
    from .chat_completion_request_assistant_message_audio import (
        ChatCompletionRequestAssistantMessageAudio,
    )
    from .chat_completion_request_assistant_message_content import (
        ChatCompletionRequestAssistantMessageContent,
    )
    from .chat_completion_request_assistant_message_function_call import (
        ChatCompletionRequestAssistantMessageFunctionCall,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestAssistantMessage(Base):
    """An earlier turn of the model, or one put into its mouth as an example."""

    content: ChatCompletionRequestAssistantMessageContent | None | Unset = UNSET
    """What the model answered. May be missing or null only where `tool_calls` or
    `function_call` is present.
    """

    refusal: str | None | Unset = UNSET
    """Text with which the model declined, copied from its reply."""

    role: Literal["assistant"] = "assistant"
    """Always `assistant`: an earlier turn of the model, or one put into its mouth as an
    example.
    """

    name: str | None = None
    """Tells this speaker from others that share its role."""

    audio: ChatCompletionRequestAssistantMessageAudio | None | Unset = UNSET
    """Refers to an earlier spoken reply, so that it need not be uploaded again."""

    tool_calls: list[ChatCompletionMessageToolCall] | None = None
    """Calls that the model made in this turn. Each has to be answered by a `tool`
    message further on.
    """

    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None | Unset = (
        UNSET
    )
    """Deprecated: use `tool_calls`. The single call that the model made in this
    turn.
    """
