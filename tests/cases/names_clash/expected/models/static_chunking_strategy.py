"""The model ``Static_Chunking_Strategy``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Static_Chunking_Strategy(Base):
    """Not described by its source."""

    a: str
