"""The model ``Target``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Union

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import date

    from .exposure import Exposure


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Target(Base):
    """Something to look at."""

    name: str
    """What people call it."""

    class_: Literal["star", "nebula"] | str

    epoch: Literal[2000, 1950] | None = None
    """The server's default is ``2000``."""

    position: TargetPosition | None
    """Right ascension and declination, in degrees:

    | Part | Range |
    | --- | --- |
    | right ascension | 0 to 360 |
    | declination | -90 to 90 |
    """

    id: str | None = None
    """Set by the server only."""

    secret: bool | None | Unset = UNSET
    """Deprecated.

    The server's default is ``false``. Never in a reply.
    """

    exposures: dict[str, list[Exposure]] | None = None

    filter: Filter | None = None

    seen: date | None = None

    anything: Any

    additional: dict[str, str] = field(default_factory=lambda: {})
    """Every other key and its value."""


TargetPosition: TypeAlias = Union[list[float], str]


Filter: TypeAlias = Literal["red", "blue"] | str
"""- ``"red"``: Above 620 nm."""
