"""Comparing types of two sources: whether they are the same, exclude each other, or are not known at the same precision."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from ..ir import Anything, Kind, ListOf, MapOf, Nullable, OneOfValues, Opaque, Record, Ref, Scalar, Type, UnionOf, Unknown
from ..passes.merging.align import fold
from .facts import Facet, Verdict, together
from .members import Matching, match
from .sides import COARSE, Side, kind_of

Meeting: TypeAlias = tuple[Type, Type]
"""Two types that stand in the same place, null left out."""


@dataclass(frozen=True, slots=True)
class Comparer:
    """Compares types of the first side with types of the second.

    ``partners`` are the keys of the second side's declarations by those that the first has for the same; ``owners`` are they the other way round.
    """

    first: Side
    second: Side
    partners: Mapping[str, str]
    owners: Mapping[str, str]
    _alike: dict[tuple[str, str], Verdict] = field(default_factory=dict[tuple[str, str], Verdict])
    _whole: dict[Meeting, Verdict] = field(default_factory=dict[Meeting, Verdict])

    def forget(self) -> None:
        """Drop what was worked out with other partners."""
        self._alike.clear()
        self._whole.clear()

    def compare(self, one: Type, other: Type) -> Verdict:
        """Whether two types are of one kind, down to the items of lists and maps.

        What is in an enumeration or a union are facts of their own (:meth:`contents`). So is what is in a declaration that both sources have: a
        reference to it agrees with one to its partner.
        """
        one, other = _bare(one), _bare(other)
        if self._are_partners(one, other):
            return Verdict.AGREES
        return self._compare_opened(self.first.opened(one), self.second.opened(other))

    def whole(self, one: Type, other: Type) -> Verdict:
        """The same together with all contents."""
        meeting = _bare(one), _bare(other)
        if meeting not in self._whole:
            self._whole[meeting] = Verdict.AGREES  # what leads back to itself differs elsewhere or not at all
            inside = (verdict for _, verdict, _, _ in self.contents(*meeting))
            self._whole[meeting] = together([self.compare(*meeting), *inside])
        return self._whole[meeting]

    def contents(self, one: Type, other: Type) -> Iterator[tuple[Facet, Verdict, Type, Type]]:
        """The enumerations and unions in two types, wherever both stand in the same place."""
        for left, right in self.meetings(one, other):
            if self._are_partners(left, right):
                continue
            match self.first.opened(left), self.second.opened(right):
                case OneOfValues() as values, OneOfValues() as others if kind_of(values) is kind_of(others):
                    same = set(values.values) == set(others.values)
                    yield Facet.VALUES, Verdict.AGREES if same else Verdict.DIFFERS, values, others
                case UnionOf(members=members) as union, UnionOf(members=other_members) as other_union:
                    yield Facet.MEMBERS, self.match(members, other_members).verdict, union, other_union
                case _:
                    pass

    def meetings(self, one: Type, other: Type, within: frozenset[Meeting] = frozenset()) -> Iterator[Meeting]:
        """These two types, and those inside them that stand in the same place: items, values of maps, members of unions."""
        one, other = meeting = _bare(one), _bare(other)
        yield meeting
        if self._are_partners(one, other) or meeting in within:
            return
        within |= {meeting}
        match self.first.opened(one), self.second.opened(other):
            case ListOf(item=left), ListOf(item=right):
                yield from self.meetings(left, right, within)
            case MapOf(value=left), MapOf(value=right):
                yield from self.meetings(left, right, within)
            case UnionOf(members=members), UnionOf(members=others):
                for left, right in self.match(members, others).pairs:
                    yield from self.meetings(left, right, within)
            case _:
                pass

    def match(self, members: Sequence[Type], others: Sequence[Type]) -> Matching:
        """Which members of two unions are the same ones."""
        return match(members, others, self._are_partners, self.whole, self.likeness)

    def events(self, one: Type, other: Type) -> Meeting:
        """The types of two events, where one source may describe the event's lines and the other only its data."""
        levels = [(one, other), (one, self.second.event_data(other)), (self.first.event_data(one), other)]
        return next((level for level in levels if self.compare(*level) is not Verdict.DIFFERS), levels[0])

    def likeness(self, one: Type, other: Type) -> float:
        """The share of fields that two objects have in common; 0 for what is no object, or is the same as another one."""
        match _bare(one), _bare(other):
            case Ref(key=key), Ref(key=other_key) if key not in self.partners and other_key not in self.owners:
                return share(self.first.declared.get(key), self.second.declared.get(other_key))
            case _:
                return 0.0

    def _are_partners(self, one: Type, other: Type) -> bool:
        return isinstance(one, Ref) and isinstance(other, Ref) and self.partners.get(one.key) == other.key

    def _compare_opened(self, one: Type, other: Type) -> Verdict:
        said = _says(one), _says(other)
        if min(said) < 2:
            return Verdict.FIRST if said[0] > said[1] else Verdict.SECOND if said[1] > said[0] else _unsaid(one)
        match one, other:
            case ListOf(item=left), ListOf(item=right):
                return self._compare_inner(left, right)
            case MapOf(value=left), MapOf(value=right):
                return self._compare_inner(left, right)
            case Scalar(), Scalar():
                return _compare_scalars(one, other)
            case OneOfValues(), OneOfValues():
                return Verdict.AGREES if kind_of(one) is kind_of(other) else Verdict.DIFFERS
            case UnionOf(), UnionOf():
                return Verdict.AGREES
            case Ref(key=key), Ref(key=other_key):
                return self._objects(key, other_key)
            case Ref(key=key), MapOf(value=value):
                return _object_and_map(self.first, key, value, Verdict.FIRST, lambda type: self.compare(type, value))
            case MapOf(value=value), Ref(key=key):
                return _object_and_map(self.second, key, value, Verdict.SECOND, lambda type: self.compare(value, type))
            case Scalar(), _:
                return Verdict.SECOND if _all_are(self.second, other, self.first.finer(one.kind)) else Verdict.DIFFERS
            case _, Scalar():
                return Verdict.FIRST if _all_are(self.first, one, self.second.finer(other.kind)) else Verdict.DIFFERS
            case _:
                return Verdict.DIFFERS

    def _compare_inner(self, one: Type, other: Type) -> Verdict:
        """Types inside others, where a source that is silent on null looks like one that excludes it."""
        null = isinstance(one, Nullable), isinstance(other, Nullable)
        finer = Verdict.AGREES if null[0] is null[1] else Verdict.FIRST if null[0] else Verdict.SECOND
        return together([self.compare(one, other), finer])

    def _objects(self, key: str, other: str) -> Verdict:
        """Objects that are not the same declaration: they may still be the same object with two names."""
        if (key, other) not in self._alike:
            self._alike[key, other] = Verdict.AGREES  # where they lead back to themselves
            one, two = self.first.declared[key], self.second.declared[other]
            assert isinstance(one, Record) and isinstance(two, Record)
            self._alike[key, other] = self._fields(one, two)
        return self._alike[key, other]

    def _fields(self, one: Record, other: Record) -> Verdict:
        fields = {fold(field.name.text): field for field in one.fields}
        others = {fold(field.name.text): field for field in other.fields}
        if fields.keys() != others.keys():
            return Verdict.DIFFERS
        return together(self.compare(fields[name].type, others[name].type) for name in fields)


def share(one: object, other: object) -> float:
    """The share of all fields that two objects both have; 1 where both have none, 0 where one is no object."""
    if not isinstance(one, Record) or not isinstance(other, Record):
        return 0.0
    names = [{fold(field.name.text) for field in record.fields} for record in (one, other)]
    return len(names[0] & names[1]) / len(names[0] | names[1]) if names[0] or names[1] else 1.0


def _bare(type: Type) -> Type:
    return type.type if isinstance(type, Nullable) else type


def _says(type: Type) -> int:
    match type:
        case Opaque():
            return 0
        case Anything():
            return 1
        case _:
            return 2


def _unsaid(type: Type) -> Verdict:
    """That any value may come is something both can agree on; a name alone is not."""
    return Verdict.AGREES if isinstance(type, Anything) else Verdict.NEITHER


def _compare_scalars(one: Scalar, other: Scalar) -> Verdict:
    if one.kind is not other.kind:
        if other.kind in COARSE.get(one.kind, ()):
            return Verdict.SECOND
        return Verdict.FIRST if one.kind in COARSE.get(other.kind, ()) else Verdict.DIFFERS
    return Verdict.DIFFERS if one.format and other.format and one.format != other.format else Verdict.AGREES


def _object_and_map(side: Side, key: str, value: Type, finer: Verdict, compare: Callable[[Type], Verdict]) -> Verdict:
    """An object beside a map: one without fields of its own is a map; any other says more than a map of anything."""
    record = side.declared[key]
    assert isinstance(record, Record)
    if not record.fields:
        additional = Anything() if record.additional is None or isinstance(record.additional, Unknown) else record.additional
        return compare(additional)
    return finer if isinstance(value, Anything | Opaque) else Verdict.DIFFERS


def _all_are(side: Side, type: Type, kinds: frozenset[Kind]) -> bool:
    """Whether a type of constants, or a union of scalars, is of these kinds only."""
    match side.opened(type):
        case OneOfValues() as values:
            return kind_of(values) in kinds
        case Scalar(kind=finer):
            return finer in kinds
        case UnionOf(members=members):
            return all(_all_are(side, member, kinds) for member in members)
        case _:
            return False
