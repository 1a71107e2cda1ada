"""The model ``EmbeddingResponse``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .embedding_response_data import EmbeddingResponseData
    from .usage_info import UsageInfo


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class EmbeddingResponse(Base):
    """Vectors for every input text of one embedding request."""

    id: str
    """Identifier of the answer."""

    object: str
    """Kind of object; embedding answers say `list`."""

    model: str
    """Model that computed the vectors."""

    usage: UsageInfo
    """Tokens spent on the inputs."""

    data: list[EmbeddingResponseData]
    """One entry for each input, in the order they were sent."""
