"""The model ``Sign``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .trail import Trail


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Sign(Base):
    """An element of ``Trail.signs``."""

    text: str
    """Half of � and all of 🧭."""

    stands_at_km: float | None = None

    again: float | None = None

    trail: Trail | None = None
