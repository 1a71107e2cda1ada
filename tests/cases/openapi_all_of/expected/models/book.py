"""The model ``Book``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .item import ItemShelf
    from .loan import Loan


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Book(Base):
    """Something to read."""

    id: str

    kind: Literal["book"] = "book"

    shelf: ItemShelf | None = None

    pages: int
    """More than 0."""

    lent: Loan | None | Unset = UNSET
    """To whom it went."""
