"""The model ``Gauge``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Gauge(Base):
    """Water levels; `river_km` counts from the mouth."""

    id: str

    river_km: float
    """Spelled in the text above"""

    last_reading: float
    """Nothing shows how this is spelled"""
