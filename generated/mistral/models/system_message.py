"""The model ``SystemMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .system_message_content import SystemMessageContent


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SystemMessage(Base):
    """Instructions that set the model's behaviour for the whole conversation; usually
    the first message.
    """

    role: Literal["system"] = "system"
    """Names the speaker, always the system."""

    content: SystemMessageContent
    """The instructions."""
