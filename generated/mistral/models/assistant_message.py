"""The model ``AssistantMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .assistant_message_content import AssistantMessageContent
    from .tool_call import ToolCall


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AssistantMessage(Base):
    """A turn spoken by the model: returned inside a choice, and sent back as history on
    the next request.
    """

    role: Literal["assistant"] | None = "assistant"
    """Names the speaker, always the assistant."""

    content: AssistantMessageContent | None | Unset = UNSET
    """What the model said; null or empty when it only called tools."""

    tool_calls: list[ToolCall] | None | Unset = UNSET
    """Functions the model wants run before it goes on."""

    prefix: bool | None = None
    """On the last message of a request, makes the model continue this very text instead
    of starting afresh. Useful to force the opening words of an answer.

    The server's default is ``false``.
    """
