"""The model ``EmbeddingObject``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EmbeddingObject(Base):
    """The vector of one input text."""

    object: Literal["embedding"] = "embedding"
    """Tag of a single vector."""

    embedding: list[float]
    """Coordinates of the text, as many as the model has dimensions or as `dimensions`
    asked for.
    """

    index: int
    """Position of the text in `input`, counted from zero."""
