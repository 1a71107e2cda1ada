"""The model ``CompletionEvent``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .completion_chunk import CompletionChunk


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CompletionEvent(Base):
    """One server-sent event of a chat stream."""

    data: CompletionChunk
    """The decoded chunk. The closing `[DONE]` line is not an event of this type."""
