"""The model ``User``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .message_content import MessageContent
    from .role_user import RoleUser


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class User(Base):
    """Something the end user said or showed to the model."""

    content: MessageContent | None | Unset = UNSET
    """Text or parts of the message; may be left out where another key says it all."""

    name: str | None | Unset = UNSET
    """Tells participants apart who share a role; the model gets to see it."""

    role: RoleUser
