"""How an operation gives a long list in pages, as far as its source shows it. See ``passes/page.py``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from .emitted import Identifier
from .ir import Type

Step: TypeAlias = tuple[str, str]
"""A key of an object: the key of its record, and the wire name of the field."""
Path: TypeAlias = tuple[Step, ...]
"""Where a value stands in a reply, from the outermost key on. Empty: the reply itself, or (of anything but the items) nowhere."""


class PagingKind(StrEnum):
    """What a request says to get the next page."""

    CURSOR = "cursor"
    """Something that the page before it held."""
    PAGE = "page"
    """The number of the page."""
    OFFSET = "offset"
    """How many items there are before it."""


@dataclass(frozen=True, slots=True)
class Paging:
    """The pages of one operation.

    ``method`` is what the method is called that goes through all of them, ``parameter`` the wire name of the query parameter that asks for
    the next one, ``item`` the type of what ``items`` holds. A cursor stands in the reply (``cursor``), or is a value of the last item:
    ``item_cursor`` has the field for each record that an item may be. ``more`` is a boolean that is false on the last page, ``total`` the
    number of items of all pages. ``first`` is the number of the first page.
    """

    kind: PagingKind
    method: Identifier
    parameter: str
    items: Path
    item: Type
    cursor: Path = ()
    item_cursor: tuple[Step, ...] = ()
    more: Path = ()
    total: Path = ()
    first: int = 0
