"""The model ``ChatCompletionChunkDelta``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_chunk_delta_tool_call import ChatCompletionChunkDeltaToolCall


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionChunkDelta(Base):
    """The increment of a message within a chunk.

    Absent keys mean no change; text and argument fragments are appended to what came
    before.
    """

    content: str | None | Unset = UNSET
    """Text to append to the message."""

    reasoning_content: str | None | Unset = UNSET
    """Text to append to the model's train of thought, from models that expose it."""

    role: str | None | Unset = UNSET
    """Author of the message; sent with the first chunk only."""

    tool_calls: list[ChatCompletionChunkDeltaToolCall] | None | Unset = UNSET
    """Fragments of tool calls, each to be merged by `index`."""
