"""The model ``Booking``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import date


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Booking(Base):
    """A reply of ``berths.book_berth``."""

    dock_no: int
    """Number of the dock"""

    until: date
    """First day on which the berth is free again"""

    remark: str | None | Unset = UNSET
    """What the harbour master wants known"""
