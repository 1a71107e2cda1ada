"""The union ``ChatCompletionRequestAssistantMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .chat_completion_request_assistant_message_content_part import (
        ChatCompletionRequestAssistantMessageContentPart,
    )

ChatCompletionRequestAssistantMessageContent: TypeAlias = Union[
    str, list["ChatCompletionRequestAssistantMessageContentPart"]
]
"""The model's earlier answer: a plain string, or one or more text parts, or exactly one
refusal.
"""
