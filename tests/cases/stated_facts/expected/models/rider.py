"""The model ``Rider``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from datetime import date


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Rider(Base):
    """No page has this one."""

    name: str

    born: date | None | Unset = UNSET
