"""The model ``Warning``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .area import Area
    from .event import Event
    from .validity import Validity


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Warning(Base):
    """Not described by its source."""

    id: str

    event: Event
    """What is to be expected"""

    area: Area
    """Where"""

    valid_for: Validity | None = None
    """How long"""
