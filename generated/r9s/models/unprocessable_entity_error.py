"""The model ``UnprocessableEntityError``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .schemas_unprocessable_entity_error_error import (
        SchemasUnprocessableEntityErrorError,
    )
    from .schemas_unprocessable_entity_error_status import (
        SchemasUnprocessableEntityErrorStatus,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class UnprocessableEntityError(Base):
    """The request is well formed, but its values make no sense to the chosen model."""

    error: SchemasUnprocessableEntityErrorError
    """Which value was not accepted."""

    status: SchemasUnprocessableEntityErrorStatus | None = None
    """422, repeated inside the body."""
