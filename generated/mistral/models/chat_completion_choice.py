"""The model ``ChatCompletionChoice``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .assistant_message import AssistantMessage
    from .chat_completion_choice_finish_reason import ChatCompletionChoiceFinishReason
    from .delta_message import DeltaMessage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionChoice(Base):
    """One finished candidate answer."""

    index: int
    """Position among the choices, counted from 0."""

    message: AssistantMessage | None = None
    """The answer, when it consists of a single message."""

    messages: list[DeltaMessage] | None = None
    """The answer as several messages in order, when tools hosted by Mistral ran in
    between.
    """

    finish_reason: ChatCompletionChoiceFinishReason
    """Why generation ended. Any value but `stop` and `tool_calls` hints at an
    incomplete answer.
    """
