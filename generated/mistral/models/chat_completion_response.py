"""The model ``ChatCompletionResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .usage_info import UsageInfo


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionResponse(Base):
    """Complete answer to a chat completion request that was not streamed."""

    id: str
    """Identifier of the completion, worth logging for support requests."""

    object: str
    """Kind of object, `chat.completion`."""

    model: str
    """Model that answered, as named in the request."""

    usage: UsageInfo
    """Tokens spent on prompt and answer."""

    created: int
    """Time of the answer, in seconds since the Unix epoch."""

    choices: list[ChatCompletionChoice]
    """Candidate answers, as many as `n` asked for."""
