"""The model ``ErrorResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .error import Error


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ErrorResponse(Base):
    """The answer to a request that failed."""

    error: Error
    """What went wrong."""
