"""Joining two types: the finer one, where one says more than the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...ir import (
    Alias,
    Anything,
    Declaration,
    Enumeration,
    Json,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Record,
    Ref,
    Scalar,
    Tag,
    Type,
    Union,
    UnionOf,
)
from .align import fold
from .facts import Joined

_COARSE = {
    Kind.TEXT: frozenset({Kind.STRING, Kind.DATE, Kind.DATE_TIME, Kind.BYTES}),
    Kind.STRING: frozenset({Kind.DATE, Kind.DATE_TIME}),
    Kind.NUMERIC: frozenset({Kind.INTEGER, Kind.NUMBER}),
}
"""The kinds that are finer than a coarse one. A plain string may turn out to hold dates; an integer is no finer number: sources tell them apart."""

_NUMERIC = frozenset({Kind.NUMERIC, Kind.INTEGER, Kind.NUMBER})
_TEXTUAL = frozenset({Kind.TEXT, Kind.STRING})


@dataclass(frozen=True, slots=True)
class TypeJoiner:
    """Joins types whose references are keys of ``known`` (one that is not says no more than its name)."""

    known: Mapping[str, Declaration]
    alike: dict[tuple[str, str], bool] = field(default_factory=dict[tuple[str, str], bool])
    """What was found out about two keys."""

    def join(self, first: Type, second: Type) -> Joined[Type]:
        """The type that both agree on, as fine as they tell it together."""
        joined = self._join(first, second, frozenset())
        return Joined(first, excluded=True) if joined is None else Joined(joined)

    def fits_record(self, type: Type) -> bool:
        """Whether a type says no more of a record than that it is an object."""
        return self._says(type) < 3 or (isinstance(type, MapOf) and self._says(type.value) < 3)

    def _join(self, first: Type, second: Type, within: frozenset[str]) -> Type | None:
        """``None``: they exclude each other. ``within`` are the references opened up on the way."""
        if first == second:
            return first
        if isinstance(first, Nullable) or isinstance(second, Nullable):
            joined = self._join(_bare(first), _bare(second), within)
            return Nullable(joined) if joined is not None else None
        said = self._says(first), self._says(second)
        if min(said) < 3:
            return second if said[1] > said[0] else first
        match first, second:
            case ListOf(item=one), ListOf(item=other):
                joined = self._join(one, other, within)
                return ListOf(joined) if joined is not None else None
            case MapOf(value=one), MapOf(value=other):
                joined = self._join(one, other, within)
                return MapOf(joined) if joined is not None else None
            case Scalar(), Scalar():
                return _join_scalars(first, second)
            case OneOfValues(), OneOfValues():
                return join_values(first, second)
            case Ref(key=key), _:
                return self._join_reference(key, first, second, within)
            case _, Ref(key=key):
                return self._join_reference(key, second, first, within)
            case _:
                return self._join_kinds(first, second, within)

    def _join_kinds(self, first: Type, second: Type, within: frozenset[str]) -> Type | None:
        """Types built in different ways, and unions."""
        if isinstance(first, Scalar) and self._all_are(second, first):
            return second
        if isinstance(second, Scalar) and self._all_are(first, second):
            return first
        if isinstance(first, UnionOf) and isinstance(second, UnionOf):
            if first.discriminator and second.discriminator and first.discriminator != second.discriminator:
                return None
            members = self.join_members(first.members, second.members, within)
            mapping = self.join_mappings(first.mapping, second.mapping)
            if members is None or mapping is None:
                return None
            return UnionOf(members, first.discriminator or second.discriminator, mapping)
        return None

    def join_mappings(self, first: Sequence[Tag], second: Sequence[Tag]) -> tuple[Tag, ...] | None:
        """The tags of two unions; ``None`` if a value stands for what cannot be one declaration, such as two that the first tells apart."""
        keys = {tag.value: tag.key for tag in first}
        own = frozenset(keys.values())
        for tag in second:
            key = keys.setdefault(tag.value, tag.key)
            if key != tag.key and (tag.key in own or not {key, tag.key} <= self.known.keys() or not self._alike(key, tag.key)):
                return None
        return tuple(Tag(value, key) for value, key in keys.items())

    def join_members(self, first: Sequence[Type], second: Sequence[Type], within: frozenset[str] = frozenset()) -> tuple[Type, ...] | None:
        """Members of two unions: each needs one on the other side; the order is that of the first, or of the longer one."""
        base, other = (first, second) if len(first) >= len(second) else (second, first)
        rest = dict.fromkeys(member for member in other if member not in base)
        used: set[Type] = set()
        joined: list[Type] = []
        for member in base:
            if member in other:
                joined.append(member)
                continue
            found = next(((each, new) for each in rest if (new := self._join(member, each, within)) is not None), None)
            if found is None:
                return None
            used.add(found[0])
            joined.append(found[1])
        return tuple(joined) if len(used) == len(rest) else None

    def _join_reference(self, key: str, reference: Type, other: Type, within: frozenset[str]) -> Type | None:
        """A reference beside something else; it has a name, so that it stays unless the other one says more."""
        if isinstance(other, Ref):
            return reference if self._alike(key, other.key) else None
        declaration = self.known[key]
        if isinstance(declaration, Record):
            return reference if self.fits_record(other) else None
        if key in within:
            return reference
        shape = shape_of(declaration)
        joined = self._join(shape, other, within | {key})
        return reference if joined == shape else joined

    def _alike(self, first: str, second: str) -> bool:
        """Whether two declarations could be one with two names. Where they lead back to themselves, they could."""
        pair = first, second
        if pair not in self.alike:
            self.alike[pair] = True
            self.alike[pair] = self._shaped_alike(self.known[first], self.known[second])
        return self.alike[pair]

    def _shaped_alike(self, first: Declaration, second: Declaration) -> bool:
        if isinstance(first, Record) and isinstance(second, Record):
            return {fold(one.name.text) for one in first.fields} == {fold(one.name.text) for one in second.fields}
        if isinstance(first, Record) or isinstance(second, Record):
            return False
        return self._join(shape_of(first), shape_of(second), frozenset()) is not None

    def _says(self, type: Type) -> int:
        """How much a type says: less than 3 for one that any value fits."""
        match type:
            case Opaque():
                return 0
            case Anything():
                return 1
            case Ref(key=key):
                return 3 if key in self.known else 2
            case _:
                return 3

    def _all_are(self, type: Type, scalar: Scalar, within: frozenset[str] = frozenset()) -> bool:
        """Whether every value of a type is one of a scalar without a format."""
        match type:
            case Scalar():
                return type.kind is scalar.kind or type.kind in _COARSE.get(scalar.kind, ())
            case OneOfValues(values=values):
                return bool(values) and all(is_of_kind(value, scalar.kind) for value in values)
            case UnionOf(members=members):
                return all(self._all_are(member, scalar, within) for member in members)
            case Ref(key=key) if key in self.known and key not in within:
                declaration = self.known[key]
                return not isinstance(declaration, Record) and self._all_are(shape_of(declaration), scalar, within | {key})
            case _:
                return False


def shape_of(declaration: Enumeration | Union | Alias) -> Type:
    """The type that a declaration gives a name to."""
    match declaration:
        case Alias(type=type):
            return type
        case Enumeration(values=values, open=opened):
            return OneOfValues(tuple(value.value for value in values), opened is True)
        case Union(members=members, discriminator=discriminator, mapping=mapping):
            return UnionOf(members, discriminator, mapping)


def join_values(first: OneOfValues, second: OneOfValues) -> OneOfValues | None:
    """Two enumerations. Where either one is open, neither rules out the values of the other."""
    if first.open or second.open:
        return OneOfValues(tuple(dict.fromkeys((*first.values, *second.values))), open=True)
    return first if set(first.values) == set(second.values) else None


def is_of_kind(value: Json, kind: Kind) -> bool:
    """Whether a JSON value may be one of a kind of scalars."""
    text = value.text
    if text.startswith('"'):
        return kind in _TEXTUAL
    if text in ("true", "false"):
        return kind is Kind.BOOLEAN
    if text[0] not in "-0123456789":
        return False
    return kind in _NUMERIC and (kind is not Kind.INTEGER or text.lstrip("-").isdigit())


def _join_scalars(first: Scalar, second: Scalar) -> Scalar | None:
    if first.kind is not second.kind:
        if second.kind in _COARSE.get(first.kind, ()):
            finer, coarser = second, first
        elif first.kind in _COARSE.get(second.kind, ()):
            finer, coarser = first, second
        else:
            return None
        return finer if not coarser.format or coarser.format == finer.format else None
    if first.format and second.format:
        return None
    return first if first.format else second


def _bare(type: Type) -> Type:
    return type.type if isinstance(type, Nullable) else type
