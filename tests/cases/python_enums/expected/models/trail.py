"""The model ``Trail``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .grade import Grade
    from .season import Season
    from .shelter import Shelter
    from .surface import Surface


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Trail(Base):
    """Not described by its source."""

    object: Literal["trail"] = "trail"
    """Always the same"""

    kind: Literal["loop"] | None = None
    """Only loops are listed today"""

    origin: Literal["survey"] | str
    """Who measured it; more may come"""

    marked: Literal[True] = True
    """Unmarked trails are not listed"""

    season: Season

    grade: Grade | None

    surfaces: list[Surface] | None = None

    shelter: Shelter | None | Unset = UNSET
