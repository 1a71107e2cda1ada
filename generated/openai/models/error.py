"""The model ``Error``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Error(Base):
    """Why a request failed."""

    code: str | None
    """Short machine-readable reason such as `rate_limit_exceeded`, or null; the best
    field to branch on.
    """

    message: str
    """Explanation for a human reader, whose wording may change."""

    param: str | None
    """Request parameter to blame, or null if it is none in particular."""

    type: str
    """Class of the error, such as `invalid_request_error`."""
