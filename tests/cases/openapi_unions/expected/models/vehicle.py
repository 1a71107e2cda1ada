"""The union ``Vehicle``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, Union

from .._runtime.base import Base

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class VehicleCar(Base):
    """A variant of ``Vehicle``."""

    wheels: int

    doors: int


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class VehicleBike(Base):
    """A variant of ``Vehicle``."""

    wheels: int

    bell: bool


Vehicle: TypeAlias = Union["VehicleCar", "VehicleBike", "Unknown"]
