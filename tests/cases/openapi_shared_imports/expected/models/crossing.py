"""The model ``Crossing``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias, Union

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Crossing(Base):
    """Not described by its source."""

    leaves: datetime

    arrives: CrossingArrives | None = None


CrossingArrives: TypeAlias = Union[datetime, int]
