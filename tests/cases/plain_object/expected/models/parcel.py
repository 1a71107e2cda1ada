"""The model ``Parcel``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Parcel(Base):
    """A box on its way."""

    id: str
    """Printed on the label."""

    weight_grams: int
    """Taken at the counter, packaging included."""

    fragile: bool | None = None
