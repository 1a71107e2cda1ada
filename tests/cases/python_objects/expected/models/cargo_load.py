"""The model ``CargoLoad``."""

from __future__ import annotations

from dataclasses import dataclass, field

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CargoLoad(Base):
    """The value of ``Voyage.load``."""

    tons: float
    """Weight without the trucks that carry it"""

    additional: dict[str, float] = field(default_factory=lambda: {})
    """Every other key and its value."""
