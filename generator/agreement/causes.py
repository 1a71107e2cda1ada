"""Why a declaration or an operation has no counterpart in the other source, as far as a rule can tell."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..ir import Anything, Declaration, Field, Kind, MapOf, Opaque, Operation, Record, Ref, Scalar, Type
from ..passes.merging.align import fold
from ..passes.merging.texts import type_text
from .calls import body_keys, exchanged
from .facts import Cause, Lonely, Verdict
from .operations import Requests, subject_of
from .pairing import Pairs, common_fields, inner
from .sides import Side, reached, references, types_of_operation
from .types import Comparer

_COARSE = (Scalar(Kind.TEXT), Scalar(Kind.NUMERIC), MapOf(Anything()))
_FEW = 2
"""An object with fewer fields is part of others by chance."""


@dataclass(frozen=True, slots=True)
class _Evidence:
    """What tells why declarations of ``side`` have no partner."""

    side: Side
    other: Side
    paired: Mapping[str, str]
    opposite: Mapping[str, tuple[Type, bool]]
    """What ``other`` has in the place where a declaration is used, and whether that agrees."""
    by_key: frozenset[str]
    """The bodies that ``other`` prints key by key."""
    common: frozenset[str]
    """What operations lead to that both have."""
    near: frozenset[str]
    """What of it is reached through fields that both have, or through lonely objects."""
    nearest: frozenset[str]
    """What of it is reached through fields that both have."""
    names: frozenset[str]
    """All names of ``other``, folded."""

    def lonely(self) -> Iterator[Lonely]:
        for declaration in self.side.api.declarations:
            if declaration.key not in self.paired:
                cause, why = self._why(declaration)
                yield Lonely("declaration", declaration.name, declaration.place, why, cause)

    def _why(self, declaration: Declaration) -> tuple[Cause | None, str]:
        key = declaration.key
        if key not in self.side.reached:
            whole = self._whole(declaration)
            why = "no operation leads to it"
            return Cause.GENERATOR_RULE, f"{why}; its fields are all part of {whole}" if whole else why
        if key in self.opposite:
            return self._by_place(*self.opposite[key])
        if key in self.by_key:
            return Cause.GENERATOR_RULE, "a body that the other source prints key by key"
        if (data := self.side.event_data(Ref(key))) != Ref(key):
            return Cause.GENERATOR_RULE, f"the lines of an event, of which the other source has only the data: {type_text(data)}"
        if fold(declaration.name) in self.names:
            return Cause.NAME_MAPPING, "the other source calls something else so"
        return self._by_way(key)

    def _by_way(self, key: str) -> tuple[Cause | None, str]:
        """By what leads to the declaration."""
        if key not in self.common:
            return Cause.OTHER_SCOPE, "only operations that the other source lacks lead to it"
        if key not in self.near:
            return Cause.OTHER_SCOPE, "only fields that the other source lacks lead to it"
        if key not in self.nearest:
            return None, "only declarations that the other source lacks lead to it"
        return None, "only this source has it"

    def _by_place(self, opposite: Type, agrees: bool) -> tuple[Cause, str]:
        """By what the other source has where the declaration is used."""
        opened = self.other.opened(opposite)
        if not agrees and (isinstance(opened, Anything | Opaque) or opened in _COARSE):
            return Cause.INEXPRESSIBLE, f"in its place, the other source says no more than {type_text(opened)}"
        if isinstance(opposite, Ref):
            return Cause.NAME_MAPPING, f"in its place, the other source has {self.other.declared[opposite.key].name}"
        return Cause.GENERATOR_RULE, f"the other source has it where it is used, as {type_text(opposite)}"

    def _whole(self, declaration: Declaration) -> str:
        """The name of an object in use that has all fields of this one, as those have that are built on it."""
        if not isinstance(declaration, Record) or len(declaration.fields) < _FEW:
            return ""
        names = {field.name.text for field in declaration.fields}
        for each in self.side.api.declarations:
            if isinstance(each, Record) and each.key in self.side.reached and names <= {field.name.text for field in each.fields}:
                return each.name
        return ""


def lonely_declarations(comparer: Comparer, pairs: Pairs) -> tuple[tuple[Lonely, ...], tuple[Lonely, ...]]:
    """The declarations of each side that the other one has not."""
    opposite: tuple[dict[str, tuple[Type, bool]], dict[str, tuple[Type, bool]]] = {}, {}
    for one, other in _meetings(comparer, pairs):
        agree = comparer.compare(one, other) is Verdict.AGREES
        if isinstance(one, Ref) and one.key not in comparer.partners:
            opposite[0].setdefault(one.key, (other, agree))
        if isinstance(other, Ref) and other.key not in comparer.owners:
            opposite[1].setdefault(other.key, (one, agree))
    fields = frozenset(id(field) for pair in _fields(comparer) for field in pair)
    first, second = comparer.first, comparer.second
    calls = _operations(comparer, pairs)
    return (
        tuple(_evidence(first, second, comparer.partners, opposite[0], calls, fields).lonely()),
        tuple(_evidence(second, first, comparer.owners, opposite[1], [(other, one) for one, other in calls], fields).lonely()),
    )


def lonely_operations(side: Side, other: Side, paired: Container[str], owners: Container[str]) -> Iterator[Lonely]:
    """The operations that the other side has not; ``paired`` and ``owners`` are the keys of those that both have."""
    requests = Requests.of(other.api.operations, owners)
    for operation in side.api.operations:
        if operation.key not in paired:
            cause, why = _WHY_OPERATION[requests.verdict(operation, Verdict.NEITHER)]
            yield Lonely("operation", subject_of(operation), operation.place, why, cause)


_WHY_OPERATION = {
    Verdict.AGREES: (Cause.GENERATOR_RULE, "the other source has this request once"),
    Verdict.NEITHER: (Cause.INEXPRESSIBLE, "not both sources tell method and path"),
    Verdict.DIFFERS: (Cause.OTHER_SCOPE, "the other source has no such request"),
}


def _evidence(
    side: Side,
    other: Side,
    paired: Mapping[str, str],
    opposite: Mapping[str, tuple[Type, bool]],
    calls: Iterable[tuple[Operation, Operation]],
    fields: frozenset[int],
) -> _Evidence:
    roots = [type for operation, _ in calls for type in types_of_operation(operation)] or [Ref(key) for key in side.declared]
    bodies = (body.type for operation, twin in calls if body_keys(twin) for body in operation.bodies)
    own = {id(field) for each in side.api.declarations if isinstance(each, Record) and each.key not in paired for field in each.fields}
    return _Evidence(
        side,
        other,
        paired,
        opposite,
        by_key=frozenset(key for type in bodies for key in references(type)),
        common=reached(side.declared, roots, lambda _: True),
        near=reached(side.declared, roots, lambda field: id(field) in fields or id(field) in own),
        nearest=reached(side.declared, roots, lambda field: id(field) in fields),
        names=frozenset(fold(declaration.name) for declaration in other.api.declarations),
    )


def _operations(comparer: Comparer, pairs: Pairs) -> list[tuple[Operation, Operation]]:
    """The operations that both have."""
    calls = {operation.key: operation for operation in comparer.first.api.operations}
    others = {operation.key: operation for operation in comparer.second.api.operations}
    return [(calls[key], others[other]) for key, other in pairs.operations.items()]


def _meetings(comparer: Comparer, pairs: Pairs) -> Iterator[tuple[Type, Type]]:
    """All types that stand in the same places of both sources."""
    first, second = comparer.first, comparer.second
    for key, other in comparer.partners.items():
        for left, right, _, _ in inner(first.declared[key], second.declared[other]):
            yield from comparer.meetings(left, right)
    for call, twin in _operations(comparer, pairs):
        for left, right in exchanged(call, twin, comparer.events):
            yield from comparer.meetings(left, right)


def _fields(comparer: Comparer) -> Iterator[tuple[Field, Field]]:
    for key, other in comparer.partners.items():
        one, two = comparer.first.declared[key], comparer.second.declared[other]
        if isinstance(one, Record) and isinstance(two, Record):
            yield from common_fields(one, two)
