"""The model ``Assistant``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .message_content import MessageContent
    from .role_assistant import RoleAssistant
    from .tool_call import ToolCall


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Assistant(Base):
    """A turn written by the model: text, a refusal, tool calls, or several of these."""

    content: MessageContent | None | Unset = UNSET
    """Text or parts of the message; may be left out where another key says it all."""

    name: str | None | Unset = UNSET
    """Tells participants apart who share a role; the model gets to see it."""

    refusal: str | None | Unset = UNSET
    """Filled when the model declined to answer, with its explanation."""

    role: RoleAssistant

    tool_calls: list[ToolCall] | None = None
    """Calls to run before the conversation goes on; answer each with a tool message."""
