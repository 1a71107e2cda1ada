"""The model ``ChatCompletionChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_chunk_choice import ChatCompletionChunkChoice
    from .completion_usage import CompletionUsage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionChunk(Base):
    """One piece of a streamed answer.

    Pieces arrive in order and share one `id`; appending their deltas per choice
    rebuilds the full reply.
    """

    choices: list[ChatCompletionChunkChoice]
    """Increments, one per alternative touched; empty in the chunk that carries
    `usage`.
    """

    created: int
    """Creation time in seconds since the Unix epoch."""

    id: str
    """Identifier shared by all chunks of one answer."""

    model: str
    """The model that is answering."""

    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Type tag, in every chunk `chat.completion.chunk`"""

    usage: CompletionUsage | None | Unset = UNSET
    """Token bill, only in the last chunk and only with `include_usage`."""
