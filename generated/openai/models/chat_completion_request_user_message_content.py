"""The union ``ChatCompletionRequestUserMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .chat_completion_request_user_message_content_part import (
        ChatCompletionRequestUserMessageContentPart,
    )

ChatCompletionRequestUserMessageContent: TypeAlias = Union[
    str, list["ChatCompletionRequestUserMessageContentPart"]
]
"""The user's turn: a plain string, or one or more parts. Images and audio need the
second form.
"""
