"""The model ``ChatCompletionChunkDeltaToolCall``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_chunk_delta_tool_call_function import (
        ChatCompletionChunkDeltaToolCallFunction,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionChunkDeltaToolCall(Base):
    """A fragment of a tool call inside a delta.

    Fragments with the same `index` belong to the same call.
    """

    function: ChatCompletionChunkDeltaToolCallFunction | None | Unset = UNSET
    """Name and argument fragments, as far as this chunk brings any."""

    id: str
    """Key of the call, for the tool message that answers it."""

    index: int
    """Slot of the call within the message."""

    type: str
    """Kind of call, in practice `function`."""
