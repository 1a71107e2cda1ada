"""The model ``ModelListResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ModelListResponse(Base):
    """All models open to the key that asked. The list comes in one piece, without
    paging.
    """

    object: Literal["list"] = "list"
    """Tag of a list."""

    data: list[Model]
    """The entries, in no promised order."""
