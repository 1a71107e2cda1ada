"""The model ``ChatCompletionRequestUserMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_request_user_message_content import (
        ChatCompletionRequestUserMessageContent,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestUserMessage(Base):
    """What the person, or program, to be answered says."""

    content: ChatCompletionRequestUserMessageContent
    """What the user says: a text, or parts in which text, images and recordings may be
    mixed.
    """

    role: Literal["user"] = "user"
    """Always `user`: the person, or program, to be answered."""

    name: str | None = None
    """Tells one user from another in a conversation of several."""
