"""The model ``Recipe``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Recipe(Base):
    """A dish for {servings} people, in less than <90 minutes."""

    servings: float
    """Between 1 | 12; fractions < 1 are refused"""

    grams: dict[str, float] | None = None
    """By ingredient"""

    steps: list[str] | None = None
