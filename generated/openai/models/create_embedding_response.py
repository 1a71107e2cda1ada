"""The model ``CreateEmbeddingResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .create_embedding_response_usage import CreateEmbeddingResponseUsage
    from .embedding import Embedding


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingResponse(Base):
    """The vectors of all inputs."""

    data: list[Embedding]
    """One vector for each input."""

    model: str
    """Model that made the vectors."""

    object: Literal["list"] = "list"
    """Always "list"."""

    usage: CreateEmbeddingResponseUsage
    """Token counts of the request, by which it is billed."""
