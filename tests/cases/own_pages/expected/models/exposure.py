"""The union ``Exposure``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from .._runtime.base import Base

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Single(Base):
    """A variant of ``Exposure``."""

    kind: Literal["single"] = "single"

    seconds: Seconds


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Series(Base):
    """A variant of ``Exposure``."""

    kind: Literal["series"] = "series"

    seconds: list[Seconds]


Exposure: TypeAlias = Union["Single", "Series", "Unknown"]


Seconds: TypeAlias = float
