"""The model ``ChatCompletionResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .usage import Usage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionResponse(Base):
    """The whole reply to a chat call made without streaming."""

    id: str
    """Identifies this reply, for instance in a support request."""

    object: Literal["chat.completion"] = "chat.completion"
    """Tag that tells a whole reply from a streamed chunk."""

    created: int
    """When the reply was made, in Unix seconds."""

    model: str
    """Model that did the work, which can be a dated version of the one asked for."""

    choices: list[ChatCompletionChoice]
    """The answers, `n` of them, each with its own reason for stopping."""

    usage: Usage | None = None
    """Tokens spent on the prompt and on all answers together."""

    system_fingerprint: str | None = None
    """Stands for the backend configuration; if it changes between calls, the same
    `seed` may give another text.
    """
