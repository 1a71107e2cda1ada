"""The model ``EmbeddingRequest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .embedding_dtype import EmbeddingDtype
    from .embedding_request_inputs import EmbeddingRequestInputs
    from .encoding_format import EncodingFormat


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EmbeddingRequest(Base):
    """Body of an embedding request."""

    model: str
    """Identifier of an embedding model."""

    metadata: dict[str, Any] | None | Unset = UNSET
    """Values of your own to attach to the request, under keys of your choice."""

    input: EmbeddingRequestInputs
    """Text to turn into a vector, or an array of texts. Answers keep the order of the
    array.
    """

    output_dimension: int | None | Unset = UNSET
    """Length of the returned vectors, for models that can shorten them. The model's
    full length is used when left out.
    """

    output_dtype: EmbeddingDtype | None = None
    """Numeric type of the vector components, for models that can quantise. Smaller
    types trade accuracy for storage.

    The server's default is ``"float"``.
    """

    encoding_format: EncodingFormat | None = None
    """Whether vectors are returned as number arrays or as base64 text.

    The server's default is ``"float"``.
    """
