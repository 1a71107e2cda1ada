"""Which member of a union an object is."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from .codecs import Read, note
from .problems import ABSENT, At, Problem
from .unknown import Unknown

C = TypeVar("C", covariant=True)


@dataclass(frozen=True, slots=True)
class Shape(Generic[C]):
    """What tells a member of a union from the others: the keys it requires, those it
    knows, and its reader.
    """

    required: Set[str]
    known: Set[str]
    read: Read[C]


def choose(value: dict[str, Any], *members: Shape[C]) -> Read[C] | None:
    """The reader of the member that an object is, by its keys; ``None`` if it has no
    key of any.

    The most demanding member whose required keys are all there wins, then the one that
    knows most of the keys, then the first; where no member has all it requires, the one
    that knows most.
    """
    keys = value.keys()
    best: Shape[C] | None = None
    highest = (0, 0)
    for member in members:
        fits = keys >= member.required
        rank = (1 + len(member.required) if fits else 0, len(keys & member.known))
        if rank > highest:
            best, highest = member, rank
    return best.read if best is not None else None


def unknown(
    value: dict[str, Any], at: At, problems: list[Problem], *, key: str = ""
) -> Unknown:
    """A variant that is not documented: kept as it is, and noted at the key that tells
    variants apart.
    """
    if key:
        note("a documented variant", value.get(key, ABSENT), (key, at), problems)
    else:
        note("a documented variant", value, at, problems)
    return Unknown(value)
