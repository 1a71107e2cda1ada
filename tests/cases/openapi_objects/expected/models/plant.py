"""The model ``Plant``."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import date, datetime

    from .gardener import Gardener


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Plant(Base):
    """What grows in one place."""

    kind: Literal["plant"] = "plant"

    name: str
    """From 1 to 40 characters. Matches ``^[A-Z]``."""

    planted: date | None

    watered: datetime | None | Unset = UNSET

    height: float | None = None
    """In metres.

    More than 0.
    """

    leaves: int | None = None
    """The server's default is ``0``."""

    light: Literal["sun", "shade"] | str | None | Unset = UNSET

    soil: Literal["clay", "sand"] | str | None | Unset = UNSET
    """The server's default is ``"clay"``."""

    mood: Literal["thriving", "wilting"] | str | None = None

    bed: PlantBed
    """Where it stands."""

    tags: list[str | None] | None = None

    notes: dict[str, str] | None = None

    anything: Any = None

    secret: str | None = None
    """Never in a reply."""

    id: str | None = None
    """Set by the server only."""

    old: bool | None = None
    """Deprecated."""

    neighbour: Plant | None = None
    """The one beside it."""

    gardener: Gardener | None | Unset = UNSET

    leaf_shape: str | None = None

    additional: dict[str, int] = field(default_factory=lambda: {})
    """Every other key and its value."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PlantBed(Base):
    """The value of ``Plant.bed``."""

    row: int

    posts: list[PlantBedPostsItem] | None = None
    """At most 4 items."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PlantBedPostsItem(Base):
    """An element of ``PlantBed.posts``."""

    wood: str | None = None
