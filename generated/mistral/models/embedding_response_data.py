"""The model ``EmbeddingResponseData``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EmbeddingResponseData(Base):
    """The vector of a single input text."""

    object: str | None = None
    """Kind of object, `embedding`."""

    embedding: list[float] | None = None
    """The vector, one number per dimension."""

    index: int | None = None
    """Position of the text among the inputs, counted from 0."""
