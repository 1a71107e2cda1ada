"""What a comparison of two sources comes to: a score for each kind of fact, every difference, and what has no counterpart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from ..places import Place


class Facet(StrEnum):
    """The kinds of facts that are compared, in the order in which they are told."""

    DECLARATIONS = "declarations"
    """Both have it, and it is of one kind: an object, an enumeration, a union, a list …"""
    PRESENCE = "presence"
    """The fields of objects that both have."""
    NAME = "wire name"
    """The exact name of a field that both have, where both know it."""
    GUESSED_NAME = "guessed name"
    """The same where a source prints a name of its own language, and the one on the wire was worked out from that alone."""
    FOLDED_NAME = "folded name"
    """The name without case and separators, guessed or not."""
    TYPE = "type"
    REQUIRED = "required"
    NULLABLE = "nullable"
    DEFAULT = "default"
    VALUES = "enum values"
    """As sets: their order means nothing on the wire."""
    MEMBERS = "union members"
    OPERATIONS = "operations"
    """Method and path."""
    PARAMETERS = "parameters"
    """Of operations that both have: each parameter's presence, location, type and whether it is required, and the bodies."""
    REPLIES = "replies"


HEADLINE = (Facet.PRESENCE, Facet.TYPE, Facet.REQUIRED, Facet.NULLABLE, Facet.VALUES)
"""The facets whose facts are taken together where one figure is wanted."""


class Verdict(Enum):
    """What two statements of one fact come to. A fact is comparable where both sources know it at the same precision."""

    AGREES = "agrees"
    DIFFERS = "differs"
    FIRST = "first"
    """Only the first source says it, or it says it more exactly."""
    SECOND = "second"
    NEITHER = "neither"
    """Neither says it, or each says another part of it."""


def together(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict on a whole by those on its parts: one difference makes it differ."""
    found = set(verdicts) - {Verdict.AGREES}
    if Verdict.DIFFERS in found:
        return Verdict.DIFFERS
    return found.pop() if len(found) == 1 else Verdict.NEITHER if found else Verdict.AGREES


def known(first: bool, second: bool, same: bool) -> Verdict:
    """The verdict on a fact that each source knows or not."""
    if first and second:
        return Verdict.AGREES if same else Verdict.DIFFERS
    return Verdict.FIRST if first else Verdict.SECOND if second else Verdict.NEITHER


@dataclass(frozen=True, slots=True)
class Score:
    """``agree`` of the ``comparable`` facts are the same in both; ``total`` counts those too that not both know at one precision.

    ``only_first`` and ``only_second`` are those of the rest that one source knows alone, or more exactly.
    """

    agree: int = 0
    comparable: int = 0
    total: int = 0
    only_first: int = 0
    only_second: int = 0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.agree + other.agree,
            self.comparable + other.comparable,
            self.total + other.total,
            self.only_first + other.only_first,
            self.only_second + other.only_second,
        )


@dataclass(frozen=True, slots=True)
class Told:
    """What one source says of a fact, and where (it has no place if the source does not have the thing at all)."""

    value: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact that the sources tell differently. ``subject`` is what it is about: ``Declaration``, ``Declaration.field``, ``group.operation`` …"""

    facet: Facet
    subject: str
    first: Told
    second: Told


class Cause(StrEnum):
    """Why something has no counterpart, as far as a rule can tell."""

    INEXPRESSIBLE = "A"
    """The other source cannot say it."""
    GENERATOR_RULE = "B"
    """A generator left it out, put it in, or gave it another home."""
    NAME_MAPPING = "C"
    """It has another name there, or its name means something else."""
    OTHER_SCOPE = "D/E"
    """The sources document different parts or versions of the API."""


@dataclass(frozen=True, slots=True)
class Lonely:
    """A declaration or operation that only one source has. ``cause`` is ``None`` where no rule tells why."""

    kind: str
    name: str
    place: Place
    why: str
    cause: Cause | None = None


@dataclass(frozen=True, slots=True)
class Renamed:
    """A declaration that has another name in the second source, known by the places where both are used."""

    first: Told
    second: Told


@dataclass(frozen=True, slots=True)
class Agreement:
    """Where two sources of one API say the same. ``fields`` are those of the objects that both have: how many in the first, the second, both."""

    scores: Mapping[Facet, Score]
    fields: tuple[int, int, int]
    differences: tuple[Difference, ...]
    renamed: tuple[Renamed, ...]
    only_first: tuple[Lonely, ...]
    only_second: tuple[Lonely, ...]

    @property
    def headline(self) -> Score:
        """The facets of :data:`HEADLINE` taken together, fact by fact."""
        return sum((self.scores[facet] for facet in HEADLINE), Score())

    @property
    def precision(self) -> float:
        """The share of the second source's fields that the first one has; 1 where it has none."""
        return self.fields[2] / self.fields[1] if self.fields[1] else 1.0

    @property
    def recall(self) -> float:
        """The share of the first source's fields that the second one has; 1 where it has none."""
        return self.fields[2] / self.fields[0] if self.fields[0] else 1.0

    @property
    def differs(self) -> bool:
        """Whether anything that both know is told differently. A name that was only guessed is not known."""
        return any(difference.facet is not Facet.GUESSED_NAME for difference in self.differences)
