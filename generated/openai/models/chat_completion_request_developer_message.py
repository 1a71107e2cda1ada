"""The model ``ChatCompletionRequestDeveloperMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_request_developer_message_content import (
        ChatCompletionRequestDeveloperMessageContent,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequestDeveloperMessage(Base):
    """Standing instructions that outrank what the user says."""

    content: ChatCompletionRequestDeveloperMessageContent
    """The instructions, as one text or as text parts."""

    role: Literal["developer"] = "developer"
    """Always `developer`: standing instructions that outrank what the user says. Takes
    the place of `system` from o1 on.
    """

    name: str | None = None
    """Tells this speaker from others that share its role."""
