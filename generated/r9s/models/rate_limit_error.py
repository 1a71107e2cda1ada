"""The model ``RateLimitError``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .schemas_rate_limit_error_error import SchemasRateLimitErrorError
    from .schemas_rate_limit_error_status import SchemasRateLimitErrorStatus


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class RateLimitError(Base):
    """Too many requests or tokens in too short a time, or the quota is used up. Wait
    before trying again.
    """

    error: SchemasRateLimitErrorError
    """Which limit was hit."""

    status: SchemasRateLimitErrorStatus | None = None
    """429, repeated inside the body."""
