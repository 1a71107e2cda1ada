"""The model ``Model``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Model(Base):
    """A model, its age and its owner."""

    id: str
    """Identifier to put into `model` of a request."""

    created: int
    """When the model was created, in Unix seconds."""

    object: Literal["model"] = "model"
    """Always "model"."""

    owned_by: str
    """Organization that the model belongs to."""
