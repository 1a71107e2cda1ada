"""Joining two statements of one fact: known beats unknown, finer beats coarser; only what excludes each other conflicts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from ...ir import Json, Origin, Presence, Unknown, WireName

_T = TypeVar("_T")

RULES_OF_THUMB = ("as-printed", "camel-case", "param-prefix", "snake-case", "spelled-out-characters", "trailing-underscore")
"""Rules that know nothing but the printed name. Every other one had evidence: an example, a placeholder, a neighbour."""


@dataclass(frozen=True, slots=True)
class Joined(Generic[_T]):
    """What two statements come to. ``excluded``: they contradict each other, and ``value`` is the first."""

    value: _T
    excluded: bool = False


def join_known(first: _T | Unknown, second: _T | Unknown) -> Joined[_T | Unknown]:
    """A fact that is known or not."""
    if isinstance(first, Unknown):
        return Joined(second)
    return Joined(first, not isinstance(second, Unknown) and first != second)


def join_text(first: str, second: str) -> Joined[str]:
    """A text that is empty where it is not known."""
    return Joined(first or second, bool(first and second) and first != second)


def same_value(first: Json, second: Json) -> bool:
    """Whether two JSON texts are one value: ``1`` is ``1.0``."""
    return first == second or bool(_exact(first) == _exact(second))


def _exact(value: Json) -> object:
    found: object = json.loads(value.text, parse_int=Decimal, parse_float=Decimal)
    return found


def join_presence(first: Presence, second: Presence, default: Json | None | Unknown) -> Joined[Presence]:
    """Presence, with the default that both sources together tell: it is what lets a required key be omitted."""
    if first is second:
        return Joined(first)
    if Presence.OMITTABLE not in (first, second):
        return Joined(first, excluded=True)
    known = second if first is Presence.OMITTABLE else first
    if known is Presence.OPTIONAL or isinstance(default, Json):
        return Joined(known)
    return Joined(first, excluded=True)


def join_name(first: WireName, second: WireName) -> Joined[WireName]:
    """Wire names of one field: overridden beats given beats inferred, and evidence beats a rule of thumb; else the first.

    A name that a source gives beside a host language's own is the less certain one: for ``Int`` there may be nothing to be seen but ``int``.
    """
    if first.origin is second.origin is Origin.GIVEN and first.text == second.text:
        return Joined(first)
    first_rank, second_rank = _certainty(first), _certainty(second)
    if second_rank > first_rank:
        return Joined(second)
    return Joined(first, excluded=first_rank == second_rank > 1 and first.text != second.text)


def _certainty(name: WireName) -> int:
    match name.origin:
        case Origin.OVERRIDDEN:
            return 4
        case Origin.GIVEN:
            return 2 if name.printed else 3
        case Origin.INFERRED:
            return 0 if name.rule in RULES_OF_THUMB else 1
