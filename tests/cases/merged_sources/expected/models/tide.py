"""The model ``Tide``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import datetime

    from .station import Station
    from .tide_kind import TideKind


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tide(Base):
    """A reply of ``tides.next``."""

    at: datetime
    """When"""

    level_cm: int
    """Above chart datum"""

    kind: TideKind
    """High or low"""

    station: Station | None | Unset = UNSET

    class_: str | None = None

    moon: float
    """Phase of the moon"""

    wind_speed: float | None = None
