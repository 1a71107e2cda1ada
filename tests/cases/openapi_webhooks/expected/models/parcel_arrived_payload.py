"""The model ``ParcelArrivedPayload``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ParcelArrivedPayload(Base):
    """Not described by its source."""

    parcel: str

    weight: float | None = None
