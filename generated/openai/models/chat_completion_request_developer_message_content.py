"""The union ``ChatCompletionRequestDeveloperMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

ChatCompletionRequestDeveloperMessageContent: TypeAlias = Union[
    str, list["ChatCompletionRequestMessageContentPartText"]
]
"""Instructions of the developer: a plain string, or one or more text parts."""
