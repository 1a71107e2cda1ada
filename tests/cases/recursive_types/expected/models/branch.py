"""The model ``Branch``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .growth import Growth


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Branch(Base):
    """A variant of ``Growth``."""

    name: str

    twigs: list[Branch] | None = None

    growth: Growth | None = None
