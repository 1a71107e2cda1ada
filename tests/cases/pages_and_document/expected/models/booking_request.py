"""The model ``BookingRequest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .flag import Flag
    from .ship import Ship


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BookingRequest(Base):
    """Asks for a berth."""

    ship: Ship
    """Who comes"""

    nights: int | None = None
    """How long the berth is taken

    From 1 to 30. The server's default is ``1``.
    """

    tide: Literal["high", "low"] | str | None | Unset = UNSET
    """At which tide the ship comes in, `high` or `low`

    The server's default is ``"high"``.
    """

    flag: Flag | None = None
    """Under which flag"""

    skipper: str | None = None
    """Deprecated: name the crew instead"""

    crew: list[str] | None = None
    """Each item: at least 1 character."""
