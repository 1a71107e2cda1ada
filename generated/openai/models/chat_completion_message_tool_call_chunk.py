"""The model ``ChatCompletionMessageToolCallChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_message_tool_call_chunk_function import (
        ChatCompletionMessageToolCallChunkFunction,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionMessageToolCallChunk(Base):
    """A piece of a call that the model wants made."""

    index: int
    """Position of the call among those of the turn. Pieces with the same index belong
    to one call.
    """

    id: str | None = None
    """Identifier of the call, sent with its first piece only."""

    type: Literal["function"] | None = None
    """Kind of tool, `function`, sent with the first piece only."""

    function: ChatCompletionMessageToolCallChunkFunction | None = None
    """Next piece of the name and arguments."""
