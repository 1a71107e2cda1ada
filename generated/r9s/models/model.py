"""The model ``Model``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Model(Base):
    """A model that the router can reach."""

    id: str
    """The name to pass as `model` in other calls."""

    object: Literal["model"] = "model"
    """Tag of a model entry."""

    created: int
    """Unix seconds at which the entry was made."""

    owned_by: str
    """Vendor or group that runs the model."""
