"""The model ``ChatCompletionsCreateStreamResponseBody``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_chunk import ChatCompletionChunk


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionsCreateStreamResponseBody(Base):
    """Envelope of one server-sent event"""

    data: ChatCompletionChunk
    """One piece of a streamed answer.

    Pieces arrive in order and share one `id`; appending their deltas per choice
    rebuilds the full reply.
    """
