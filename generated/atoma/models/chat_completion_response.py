"""The model ``ChatCompletionResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_choice import ChatCompletionChoice
    from .completion_usage import CompletionUsage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionResponse(Base):
    """The complete answer to a chat request that was not streamed.

    A streamed request yields a sequence of `ChatCompletionChunk` objects in its place.
    """

    choices: list[ChatCompletionChoice]
    """The alternative answers, `n` in number."""

    created: int
    """When the answer was made, in seconds since the Unix epoch."""

    id: str
    """Identifier of this completion, handy in logs and support requests."""

    model: str
    """The model that actually answered."""

    object: str
    """Type tag of the reply, `chat.completion`."""

    service_tier: str | None | Unset = UNSET
    """Latency class that the request ended up in."""

    system_fingerprint: str | None | Unset = UNSET
    """Fingerprint of the backend configuration; when it changes, equal seeds may give
    other answers.
    """

    usage: CompletionUsage | None | Unset = UNSET
    """Token bill of the request."""
