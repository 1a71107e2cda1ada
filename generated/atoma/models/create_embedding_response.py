"""The model ``CreateEmbeddingResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .embedding_object import EmbeddingObject
    from .embedding_usage import EmbeddingUsage


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingResponse(Base):
    """Vectors for all inputs of one embeddings call, with the tokens they cost"""

    data: list[EmbeddingObject]
    """One vector object per input, to be matched by `index`"""

    model: str
    """The model that computed the vectors"""

    object: Literal["list"] = "list"
    """Type tag, always "list" for this reply"""

    usage: EmbeddingUsage
    """What the embeddings call cost in tokens"""
