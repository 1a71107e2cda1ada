"""Counts verdicts while two sources are compared, and keeps what differs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TypeAlias

from ..ir import OneOfValues
from ..passes.merging.texts import fact_text
from ..places import Place
from .facts import Difference, Facet, Score, Told, Verdict

Fact: TypeAlias = tuple[object, Place | None]
"""What a source says, and where."""

ABSENT: Fact = "absent", None
_ALL_VALUES = 6


@dataclass(slots=True)
class Tally:
    """The facts that were compared so far."""

    counts: Counter[tuple[Facet, Verdict]] = field(default_factory=Counter[tuple[Facet, Verdict]])
    differences: list[Difference] = field(default_factory=list[Difference])
    fields: Counter[tuple[bool, bool]] = field(default_factory=Counter[tuple[bool, bool]])
    """The fields of objects that both have, by whether the first and the second source have them."""

    def count(self, facet: Facet, verdict: Verdict, subject: str, first: Fact, second: Fact) -> None:
        """Count one fact: what both sources say, and where. The values are put into words only where they differ."""
        self.counts[facet, verdict] += 1
        if verdict is not Verdict.DIFFERS:
            return
        texts = _values(first[0], second[0]), _values(second[0], first[0])
        self.differences.append(Difference(facet, subject, Told(texts[0], first[1]), Told(texts[1], second[1])))

    def scores(self) -> dict[Facet, Score]:
        return {facet: self._score(facet) for facet in Facet}

    def _score(self, facet: Facet) -> Score:
        counts = {verdict: self.counts[facet, verdict] for verdict in Verdict}
        comparable = counts[Verdict.AGREES] + counts[Verdict.DIFFERS]
        return Score(counts[Verdict.AGREES], comparable, sum(counts.values()), counts[Verdict.FIRST], counts[Verdict.SECOND])


def _values(value: object, other: object) -> str:
    """A fact in words; of two long enumerations only what the other one has not."""
    if not isinstance(value, OneOfValues) or not isinstance(other, OneOfValues) or len(value.values) <= _ALL_VALUES:
        return value if isinstance(value, str) else fact_text(value)
    alone = [each.text for each in value.values if each not in other.values]
    return f"{len(value.values)} values, only here: {' | '.join(alone) or 'none'}"
