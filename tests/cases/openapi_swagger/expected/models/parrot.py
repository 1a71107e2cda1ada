"""The model ``Parrot``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Parrot(Base):
    """Not described by its source."""

    kind: str

    name: str

    ring: str | None | Unset = UNSET
    """The number of its ring."""

    words: list[str] | None = None
