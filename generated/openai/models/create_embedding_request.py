"""The model ``CreateEmbeddingRequest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .create_embedding_request_input import CreateEmbeddingRequestInput
    from .create_embedding_request_model import CreateEmbeddingRequestModel


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingRequest(Base):
    """What to turn into vectors, and how."""

    input: CreateEmbeddingRequestInput
    """What to embed: one text, several texts, or either of these already split into
    tokens.
    """

    model: CreateEmbeddingRequestModel
    """Identifier of the embedding model. Names beyond the known ones are accepted
    too.
    """

    encoding_format: Literal["float", "base64"] | str | None = None
    """How a vector is written: `float` gives a list of numbers, `base64` the bytes of
    little-endian 32-bit floats, which is the shorter form.

    The server's default is ``"float"``.
    """

    dimensions: int | None = None
    """Length of the vectors, at least 1. Only `text-embedding-3` and later models can
    shorten theirs.

    At least 1.
    """

    user: str | None = None
    """Stable identifier of the person behind the request, which helps to trace abuse to
    one [end user](/docs/guides/safety-best-practices#end-user-ids).
    """
