"""The model ``Embedding``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Embedding(Base):
    """The vector of one input."""

    index: int
    """Position of the input that this vector belongs to, from 0."""

    embedding: list[float]
    """The vector; its length is fixed by the model, or by `dimensions`. See the
    [embedding guide](/docs/guides/embeddings).
    """

    object: Literal["embedding"] = "embedding"
    """Always "embedding"."""
