"""The model ``EmbeddingResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .embedding_object import EmbeddingObject
    from .usage import Usage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EmbeddingResponse(Base):
    """Vectors for all inputs of one call."""

    object: Literal["list"] = "list"
    """Tag of a list."""

    data: list[EmbeddingObject]
    """One vector per input; match them by `index`."""

    model: str
    """Model that made the vectors; those of different models cannot be compared."""

    usage: Usage
    """Tokens read. Nothing is generated, so the total is what the prompt cost."""
