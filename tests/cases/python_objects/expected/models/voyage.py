"""The model ``Voyage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import date, datetime

    from .cargo_load import CargoLoad
    from .remarks import Remarks


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Voyage(Base):
    """One trip of a ferry, from casting off to mooring.

    * Times are those of the port of departure.
    * A cancelled trip keeps its number.
    """

    number: int
    """Counts up over a season"""

    from_: str
    """Code of the port of departure"""

    departs_at: datetime
    """A moment in time, although its type is printed as a date"""

    season_day: date | None = None
    """A day, although its type is printed as a date with a time"""

    captain: str | None
    """Null until somebody is on duty"""

    delay_minutes: float | None | Unset = UNSET
    """Null while nobody knows, absent where the trip is on time."""

    ports: list[str] | None = None
    """Every port of call, in order"""

    tariff: dict[str, float]
    """Price by class of passenger"""

    vessel: str | None = None
    """Deprecated. Name of the ship; `ship_id` tells more."""

    load: CargoLoad | None = None
    """What the hold takes."""

    manifest: bytes | None = None
    """The freight papers as they were scanned"""

    remarks: Remarks | None = None
