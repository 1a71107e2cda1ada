"""The model ``BadRequestError``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .schemas_bad_request_error_error import SchemasBadRequestErrorError
    from .schemas_bad_request_error_status import SchemasBadRequestErrorStatus


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BadRequestError(Base):
    """The request could not be understood or breaks a rule of the API; sending it again
    unchanged will fail again.
    """

    error: SchemasBadRequestErrorError
    """Which part of the request is at fault."""

    status: SchemasBadRequestErrorStatus | None = None
    """400, repeated inside the body."""
