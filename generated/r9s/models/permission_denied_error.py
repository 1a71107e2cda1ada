"""The model ``PermissionDeniedError``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .schemas_error import SchemasError
    from .schemas_status import SchemasStatus


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PermissionDeniedError(Base):
    """The key is good, yet not allowed to use this model or operation."""

    error: SchemasError
    """What the key may not do."""

    status: SchemasStatus | None = None
    """403, repeated inside the body."""
