"""Which declarations of two sources are the same ones: by name, and where names fail, by the places where they are used."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from ..ir import Declaration, Field, OneOfValues, Record, Ref, Type, UnionOf, Unknown
from ..passes.merging.align import align_fields, align_operations, fold
from ..passes.merging.types import shape_of
from ..places import Place
from .calls import exchanged
from .facts import Verdict
from .members import ENOUGH
from .sides import Side, kind_of
from .types import Comparer, Meeting, share

_LIKE = ((True, True), (False, False))
_UNLIKE = ((True, False), (False, True))


@dataclass(frozen=True, slots=True)
class Pairs:
    """``declarations`` and ``operations``: the keys of the second side by those of the first. ``placed``: those that are known by their places."""

    declarations: dict[str, str]
    operations: dict[str, str]
    placed: frozenset[str]


@dataclass(slots=True)
class _Pairing:
    """Pairs declarations, and follows each pair to what it refers to."""

    first: Side
    second: Side
    comparer: Comparer
    partners: dict[str, str]
    owners: dict[str, str]
    ahead: list[str] = field(default_factory=list[str])
    placed: list[str] = field(default_factory=list[str])

    def by_name(self, fits: Callable[[Declaration, Declaration], bool], among: tuple[bool, bool]) -> None:
        """Pair what has one name, among what operations lead to, or do not, in each source. Of several, those go together that are most alike."""
        left: defaultdict[str, list[Declaration]] = defaultdict(list)
        for one in self.first.api.declarations:
            if one.key not in self.partners and (one.key in self.first.reached) is among[0]:
                left[fold(one.name)].append(one)
        found = [
            (one, other)
            for other in self.second.api.declarations
            if other.key not in self.owners and (other.key in self.second.reached) is among[1]
            for one in left.get(fold(other.name), ())
        ]
        for one, other in sorted(found, key=lambda pair: _likeness(*pair), reverse=True):
            if one.key not in self.partners and other.key not in self.owners and fits(one, other):
                self.pair(one.key, other.key)

    def pair(self, key: str, other: str) -> None:
        self.partners[key] = other
        self.owners[other] = key
        self.ahead.append(key)
        self.comparer.forget()

    def follow(self, meetings: Iterable[Meeting]) -> None:
        """Pair what stands in the same places, and go on from there."""
        waiting = list(meetings)
        while waiting or self.ahead:
            for one, other in waiting:
                for left, right in self.comparer.meetings(one, other):
                    self._meet(left, right)
            waiting = []
            if self.ahead:
                key = self.ahead.pop()
                waiting = [(one, other) for one, other, _, _ in inner(self.first.declared[key], self.second.declared[self.partners[key]])]

    def _meet(self, one: Type, other: Type) -> None:
        if not isinstance(one, Ref) or not isinstance(other, Ref) or one.key in self.partners or other.key in self.owners:
            return
        left, right = self.first.declared.get(one.key), self.second.declared.get(other.key)
        if left is not None and right is not None and self.may_be_one(left, right):
            self.placed.append(one.key)
            self.pair(one.key, other.key)

    def is_of_kind(self, one: Declaration, other: Declaration) -> bool:
        """Whether two declarations of one name are of one kind, or one of them does not say."""
        if isinstance(one, Record) and isinstance(other, Record):
            return True
        return self.comparer.compare(Ref(one.key), Ref(other.key)) is not Verdict.DIFFERS

    def may_be_one(self, one: Declaration, other: Declaration) -> bool:
        """Whether two declarations that stand in one place, or have one name, have enough in common for it."""
        if isinstance(one, Record) and isinstance(other, Record):
            return share(one, other) >= ENOUGH
        match self.first.opened(Ref(one.key)), self.second.opened(Ref(other.key)):
            case OneOfValues() as values, OneOfValues() as others:
                common = len(set(values.values) & set(others.values))
                return kind_of(values) is kind_of(others) and common >= ENOUGH * len({*values.values, *others.values})
            case UnionOf(), UnionOf():
                return True
            case _:
                return self.comparer.compare(Ref(one.key), Ref(other.key)) is Verdict.AGREES


def pair(first: Side, second: Side) -> Pairs:
    """Pair what both sources have.

    A name counts first where what it stands for is alike, and among what operations lead to, or what they do not: a schema that nothing uses is no
    partner for another one that took its name. What is known by its place comes next, and last what has a name in common, and no more.
    """
    partners, owners = dict[str, str](), dict[str, str]()
    pairing = _Pairing(first, second, Comparer(first, second, partners, owners), partners, owners)
    operations = {key: other for other, key in align_operations(first.api.operations, second.api.operations).items()}
    calls = {operation.key: operation for operation in first.api.operations}
    others = {operation.key: operation for operation in second.api.operations}
    events = pairing.comparer.events
    for among in _LIKE:
        pairing.by_name(pairing.may_be_one, among)
    pairing.follow(meeting for key, other in operations.items() for meeting in exchanged(calls[key], others[other], events))
    for among in _UNLIKE:
        pairing.by_name(pairing.may_be_one, among)
    for among in _LIKE:
        pairing.by_name(pairing.is_of_kind, among)
    for among in _LIKE:
        pairing.by_name(_has_its_name, among)
    pairing.follow(())
    return Pairs(partners, operations, frozenset(pairing.placed))


def inner(one: Declaration, other: Declaration) -> Iterator[tuple[Type, Type, Place, Place]]:
    """The types that stand in the same place of two declarations, and these places."""
    if isinstance(one, Record) and isinstance(other, Record):
        for left, right in common_fields(one, other):
            yield left.type, right.type, left.place, right.place
        if one.additional is not None and other.additional is not None:
            if not isinstance(one.additional, Unknown) and not isinstance(other.additional, Unknown):
                yield one.additional, other.additional, one.place, other.place
    else:
        yield shape(one), shape(other), one.place, other.place


def shape(declaration: Declaration) -> Type:
    """The type that a declaration gives a name to; an object is itself."""
    return Ref(declaration.key) if isinstance(declaration, Record) else shape_of(declaration)


def common_fields(one: Record, other: Record) -> Iterator[tuple[Field, Field]]:
    """The fields that two records both have."""
    for left, right in align_fields(one.fields, other.fields):
        if left is not None and right is not None:
            yield left, right


def _has_its_name(one: Declaration, other: Declaration) -> bool:
    return fold(one.name) == fold(other.name)


def _likeness(one: Declaration, other: Declaration) -> tuple[bool, bool, float]:
    """Greater for declarations of one name that are more alike."""
    return one.key == other.key, fold(one.key) == fold(other.key), share(one, other)
