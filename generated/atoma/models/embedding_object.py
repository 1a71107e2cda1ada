"""The model ``EmbeddingObject``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EmbeddingObject(Base):
    """The vector of a single input"""

    embedding: list[float]
    """Components of the vector; their count depends on the model and on `dimensions`"""

    index: int
    """Which input the vector belongs to, counted from zero

    At least 0.
    """

    object: Literal["embedding"] = "embedding"
    """Type tag, always "embedding" in this list"""
