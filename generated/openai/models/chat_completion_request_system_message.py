"""The model ``ChatCompletionRequestSystemMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_request_system_message_content import (
        ChatCompletionRequestSystemMessageContent,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestSystemMessage(Base):
    """Standing instructions for the whole conversation."""

    content: ChatCompletionRequestSystemMessageContent
    """The instructions, as one text or as text parts."""

    role: Literal["system"] = "system"
    """Always `system`: standing instructions for the whole conversation. Models from o1
    on expect `developer` instead.
    """

    name: str | None = None
    """Tells this speaker from others that share its role."""
