"""The model ``CreateEmbeddingRequest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .embedding_input import EmbeddingInput


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateEmbeddingRequest(Base):
    """Texts to embed and the model that does it"""

    dimensions: int | None | Unset = UNSET
    """Length to shorten the vectors to; works with models trained for it.

    At least 0.
    """

    encoding_format: Literal["float", "base64"] | str | None | Unset = UNSET
    """How vectors are written: "float" for plain numbers, "base64" for packed ones.
    Plain numbers are the default

    The server's default is ``"float"``.
    """

    input: EmbeddingInput
    """One text, or several to be embedded in a single call."""

    model: str
    """Name of the embedding model."""

    user: str | None | Unset = UNSET
    """Stable pseudonym of the end user, for tracing abuse without naming anybody."""
