"""The model ``AuthenticationError``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .error import Error
    from .status import Status


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AuthenticationError(Base):
    """The call carried no API key, or one that is not known."""

    error: Error
    """What is wrong with the key."""

    status: Status | None = None
    """401, repeated inside the body."""
