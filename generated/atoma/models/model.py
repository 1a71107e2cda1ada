"""The model ``Model``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Model(Base):
    """Identity and owner of one model"""

    created: int
    """Registration time of the model, in seconds since the Unix epoch"""

    id: str
    """Name to pass as `model` in other calls"""

    object: Literal["model"] = "model"
    """Type tag, always "model" in this list"""

    owned_by: str
    """Who publishes the model"""
