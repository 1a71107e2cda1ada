"""The union ``ChatCompletionRequestToolMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

ChatCompletionRequestToolMessageContent: TypeAlias = Union[
    str, list["ChatCompletionRequestMessageContentPartText"]
]
"""Result of the tool: a plain string, or one or more text parts."""
