"""The union ``Guest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from .._runtime.base import Base

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GuestYacht(Base):
    """A variant of ``Guest``."""

    berth: str

    drive: Literal["sail", "motor", "oars"] | str

    name: str | None = None

    masts: int | None = None


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class GuestLaunch(Base):
    """A variant of ``Guest``."""

    berth: str

    drive: Literal["sail", "motor", "oars"] | str

    name: str | None = None

    power: int | None = None


Guest: TypeAlias = Union["GuestYacht", "GuestLaunch", "Unknown"]
"""Properties beside the choice."""
