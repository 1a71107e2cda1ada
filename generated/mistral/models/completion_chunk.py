"""The model ``CompletionChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .completion_response_stream_choice import CompletionResponseStreamChoice
    from .usage_info import UsageInfo


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CompletionChunk(Base):
    """Payload of one stream event. Concatenating the deltas of equal choice `index`
    over all chunks rebuilds the complete answer.
    """

    id: str
    """Identifier of the completion, equal in all chunks of one stream."""

    object: str | None = None
    """Kind of object, `chat.completion.chunk`."""

    created: int | None = None
    """When generation began, in seconds since the Unix epoch."""

    model: str
    """Model that is answering."""

    usage: UsageInfo | None = None
    """Tokens spent; only the last chunk of a stream carries it."""

    choices: list[CompletionResponseStreamChoice]
    """What this chunk adds to each choice."""
