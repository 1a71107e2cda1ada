"""The model ``UserMessage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .user_message_content import UserMessageContent


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UserMessage(Base):
    """A turn spoken by the user."""

    role: Literal["user"] = "user"
    """Names the speaker, always the user."""

    content: UserMessageContent | None
    """What the user said; null is accepted but rarely useful."""
