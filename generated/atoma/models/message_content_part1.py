"""The model ``MessageContentPart1``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class MessageContentPart1(Base):
    """A run of text."""

    text: str
    """The words themselves."""

    type: str
    """Kind of part, `text` for this shape."""
