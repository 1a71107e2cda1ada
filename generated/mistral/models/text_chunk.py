"""The model ``TextChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class TextChunk(Base):
    """A stretch of plain text."""

    type: Literal["text"] | None = "text"
    """Marks the part as text."""

    text: str
    """The text, in Markdown if the model chose to."""
