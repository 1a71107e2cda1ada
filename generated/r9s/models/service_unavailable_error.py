"""The model ``ServiceUnavailableError``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .schemas_service_unavailable_error_error import (
        SchemasServiceUnavailableErrorError,
    )
    from .schemas_service_unavailable_error_status import (
        SchemasServiceUnavailableErrorStatus,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ServiceUnavailableError(Base):
    """The router or the model behind it cannot be reached at the moment; worth a retry
    with a pause.
    """

    error: SchemasServiceUnavailableErrorError
    """What could not be reached."""

    status: SchemasServiceUnavailableErrorStatus | None = None
    """502 or 503, repeated inside the body; the HTTP status of the reply is 503."""
