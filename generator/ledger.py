"""The account of everything that was read: each page, row, declaration and operation ends in exactly one state."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .places import Place


class State(StrEnum):
    """What became of a thing that was read."""

    EMITTED = "emitted"
    DEGRADED = "degraded"
    """In the package, but as less than the source says (why: the entry's reason)."""
    FOREIGN = "foreign"
    """Not part of the API, by a named rule of the dialect."""
    SKIPPED = "skipped"
    """Should be in the package and is not; makes the run fail unless allowed by name."""


class Unit(StrEnum):
    """What is counted."""

    PAGE = "page"
    ROW = "row"
    SCHEMA = "schema"
    PROPERTY = "property"
    DECLARATION = "declaration"
    OPERATION = "operation"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the ledger. ``reason`` is a short fixed phrase, so that entries of one cause can be counted together."""

    unit: Unit
    name: str
    place: Place
    state: State
    reason: str = ""
