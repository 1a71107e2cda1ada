"""The model ``ChatCompletionStreamDelta``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_stream_delta_role import ChatCompletionStreamDeltaRole
    from .tool_call import ToolCall


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionStreamDelta(Base):
    """The increment itself: any field may be missing from a given chunk."""

    role: ChatCompletionStreamDeltaRole | None = None
    """Author of the answer, normally told once, in its first chunk."""

    content: str | None = None
    """Next piece of text; concatenate the pieces without a separator."""

    tool_calls: list[ToolCall] | None = None
    """Tool calls, or pieces of their arguments, that the model has produced since the
    previous chunk.
    """

    reasoning_content: str | None = None
    """Next piece of the model's thinking, where the model shows it; not part of the
    answer.
    """
