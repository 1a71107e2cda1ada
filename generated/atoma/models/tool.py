"""The model ``Tool``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .message_content import MessageContent
    from .role_tool import RoleTool


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tool(Base):
    """The result of a tool call, handed back to the model."""

    content: MessageContent | None | Unset = UNSET
    """Text or parts of the message; may be left out where another key says it all."""

    role: RoleTool

    tool_call_id: str | None = None
    """The `id` of the call whose result this is."""
