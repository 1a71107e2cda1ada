"""The model ``ChatCompletionRequestMessageContentPartImage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_request_message_content_part_image_image_url import (
        ChatCompletionRequestMessageContentPartImageImageUrl,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestMessageContentPartImage(Base):
    """An image within a message."""

    type: Literal["image_url"] = "image_url"
    """Always `image_url`."""

    image_url: ChatCompletionRequestMessageContentPartImageImageUrl
    """Where the image is and how closely to look at it."""
