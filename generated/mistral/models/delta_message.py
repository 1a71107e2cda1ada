"""The model ``DeltaMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .delta_message_content import DeltaMessageContent
    from .tool_call import ToolCall


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DeltaMessage(Base):
    """What a stream event adds to a message; fields that did not change are absent or
    null.
    """

    role: str | None | Unset = UNSET
    """Speaker of the message, normally given in its first delta alone."""

    content: DeltaMessageContent | None | Unset = UNSET
    """Text or parts to append to what has arrived before."""

    tool_calls: list[ToolCall] | None | Unset = UNSET
    """Tool calls that this event starts or completes."""

    tool_call_id: str | None | Unset = UNSET
    """The tool call whose result this message carries."""

    index: int | None | Unset = UNSET
    """Which message of the choice the delta extends, when an answer holds more than
    one.
    """

    metadata: dict[str, Any] | None | Unset = UNSET
    """Further details the service attaches to the message."""
