"""The union ``PredictionContentContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .chat_completion_request_message_content_part_text import (
        ChatCompletionRequestMessageContentPartText,
    )

PredictionContentContent: TypeAlias = Union[
    str, list["ChatCompletionRequestMessageContentPartText"]
]
"""Text to compare with the reply while it is generated, whole or as text parts. Tokens
that agree with it are produced much faster, those that differ are generated as usual.
"""
