"""The model ``HTTPValidationError``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .validation_error import ValidationError


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class HTTPValidationError(Base):
    """Body of a 422 answer: the request was understood but one or more of its values
    were refused.
    """

    detail: list[ValidationError] | None = None
    """One entry for each value that was refused."""
