"""The model ``EmbeddingRequest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .embedding_request_input import EmbeddingRequestInput
    from .encoding_format import EncodingFormat


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EmbeddingRequest(Base):
    """The body of an embeddings call; each input text yields one vector."""

    model: str
    """Name of an embedding model, one of those listed by `models.list`."""

    input: EmbeddingRequestInput
    """Text to turn into vectors; a list is embedded in one go and answered in the same
    order.
    """

    encoding_format: EncodingFormat | None = None
    """Whether vectors are returned as numbers or packed in base64; numbers unless told
    otherwise.

    The server's default is ``"float"``.
    """

    dimensions: int | None = None
    """Length of each vector, at least 1. Only models that can shorten their vectors
    accept it.
    """

    user: str | None = None
    """A stable, opaque id of your end user, as in chat calls."""
