"""The model ``ListModelsResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .model import Model


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ListModelsResponse(Base):
    """The models that an API key may use."""

    object: Literal["list"] = "list"
    """Always "list"."""

    data: list[Model]
    """Every model open to the API key, all on one page."""
