"""Which members of two unions are the same ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..ir import Type
from .facts import Verdict, together

ENOUGH = 0.5
"""The share of fields that objects with different names have in common if they may be one."""


@dataclass(frozen=True, slots=True)
class Matching:
    """``pairs`` are the members that both have. ``verdict``: whether that is all of them."""

    pairs: tuple[tuple[Type, Type], ...]
    verdict: Verdict


def match(
    members: Sequence[Type],
    others: Sequence[Type],
    are_partners: Callable[[Type, Type], bool],
    compare: Callable[[Type, Type], Verdict],
    likeness: Callable[[Type, Type], float],
) -> Matching:
    """Pair the members: first those known to be the same, then those that agree, those that are most alike, and those that may agree.

    One that says less, as some text does, may stand for several of the other side.
    """
    pairs: list[tuple[Type, Type]] = []
    left, right = list(members), list(others)

    def pair(fits: Callable[[Type, Type], float]) -> None:
        for one in list(left):
            best = max(right, key=lambda other: fits(one, other), default=None)
            if best is not None and fits(one, best) > 0:
                pairs.append((one, best))
                left.remove(one)
                right.remove(best)

    pair(are_partners)
    pair(lambda one, other: compare(one, other) is Verdict.AGREES)
    pair(lambda one, other: found if (found := likeness(one, other)) >= ENOUGH else 0)
    pair(lambda one, other: compare(one, other) is not Verdict.DIFFERS)
    verdicts = [compare(one, other) for one, other in pairs]
    verdicts += [_covered(Verdict.FIRST, (compare(one, other) for other in others)) for one in left]
    verdicts += [_covered(Verdict.SECOND, (compare(one, other) for one in members)) for other in right]
    return Matching(tuple(pairs), together(verdicts))


def _covered(finer: Verdict, verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict on a member without a partner: some member of the other union may say the same less exactly."""
    return finer if finer in verdicts else Verdict.DIFFERS
