"""The model ``GaugeSettings``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GaugeSettings(Base):
    """Not described by its source."""

    limits: dict[str, float] | None = None

    high_water: float | None = None
    """Spelled as a key of the example above"""
