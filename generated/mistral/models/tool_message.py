"""The model ``ToolMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_message_content import ToolMessageContent


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolMessage(Base):
    """The result of a tool call, handed back to the model."""

    role: Literal["tool"] = "tool"
    """Names the speaker, always a tool."""

    content: ToolMessageContent | None
    """What the tool returned; null if it returned nothing."""

    tool_call_id: str | None | Unset = UNSET
    """The `id` of the tool call that this message answers."""

    name: str | None | Unset = UNSET
    """Name of the function that was run."""
