"""The model ``DocumentURLChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class DocumentURLChunk(Base):
    """A document that the model reads from a URL."""

    type: Literal["document_url"] | None = "document_url"
    """Marks the part as a document."""

    document_url: str
    """Where the document is fetched from; the service must be able to reach it."""

    document_name: str | None | Unset = UNSET
    """File name shown to the model alongside the content."""
