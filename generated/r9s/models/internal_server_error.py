"""The model ``InternalServerError``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .schemas_internal_server_error_error import SchemasInternalServerErrorError
    from .schemas_internal_server_error_status import SchemasInternalServerErrorStatus


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class InternalServerError(Base):
    """Something broke on the side of the router. A later attempt may succeed."""

    error: SchemasInternalServerErrorError
    """As much as the server tells about the failure."""

    status: SchemasInternalServerErrorStatus | None = None
    """500, repeated inside the body."""
