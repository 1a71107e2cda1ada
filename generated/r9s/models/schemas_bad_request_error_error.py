"""The model ``SchemasBadRequestErrorError``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class SchemasBadRequestErrorError(Base):
    """Details of a faulty request."""

    message: str
    """Explanation meant for people; its wording may change, so do not match on it."""

    type: str
    """Broad class of the error, stable enough to branch on."""

    code: str | None | Unset = UNSET
    """Finer machine-readable cause; null or absent where the class says it all."""

    param: str | None = None
    """Parameter that has to be changed, when a single one can be blamed."""
