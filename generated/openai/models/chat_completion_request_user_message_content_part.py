"""The union ``ChatCompletionRequestUserMessageContentPart``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .chat_completion_request_message_content_part_audio import (
        ChatCompletionRequestMessageContentPartAudio,
    )
    from .chat_completion_request_message_content_part_image import (
        ChatCompletionRequestMessageContentPartImage,
    )
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

ChatCompletionRequestUserMessageContentPart: TypeAlias = Union[
    "ChatCompletionRequestMessageContentPartAudio",
    "ChatCompletionRequestMessageContentPartImage",
    "ChatCompletionRequestMessageContentPartText",
    "Unknown",
]
"""Piece of a user message; `type` says whether it is text, an image or audio."""
