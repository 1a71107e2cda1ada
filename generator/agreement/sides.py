"""One of the two APIs that are compared, with what is looked up in it over and over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from ..ir import (
    Alias,
    Anything,
    Api,
    Declaration,
    Enumeration,
    Field,
    Json,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Operation,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
    Unknown,
)
from ..passes.merging.types import is_of_kind, shape_of

COARSE = {
    Kind.TEXT: frozenset({Kind.TEXT, Kind.STRING, Kind.DATE, Kind.DATE_TIME, Kind.BYTES}),
    Kind.NUMERIC: frozenset({Kind.NUMERIC, Kind.INTEGER, Kind.NUMBER}),
}
"""The kinds that coarse ones may turn out to be."""

_NULL = Json("null")
_STRING = Scalar(Kind.STRING)
_EVENT = frozenset({"data", "event", "id", "retry"})
"""The lines of a server-sent event."""


@dataclass(frozen=True, slots=True)
class Side:
    """An API whose references all lead to declarations.

    ``reached``: the declarations that its operations lead to. ``hides_values``: what it tells may be an enumeration wherever it names a kind of
    scalars, as in a language whose pages print ``String`` for every string.
    """

    api: Api
    declared: Mapping[str, Declaration]
    reached: frozenset[str]
    hides_values: bool
    _opened: dict[str, Type] = field(default_factory=dict[str, Type])

    def opened(self, type: Type) -> Type:
        """What a type comes to: a reference only if it leads to an object, and null is left out.

        Unions within unions are one union, constants of one kind beside each other one enumeration, and an enumeration beside plain strings an
        open one. So a page of its own and a schema in its place, where the other source has the same, come to the same.
        """
        return self._open(type, frozenset())

    def finer(self, kind: Kind) -> frozenset[Kind]:
        """The kinds of which constants may be that this source prints as that kind."""
        return COARSE.get(kind, frozenset({kind}) if self.hides_values else frozenset())

    def record(self, type: Type) -> Record | None:
        """The object that a type comes to, if it does."""
        opened = self.opened(type)
        declaration = self.declared[opened.key] if isinstance(opened, Ref) else None
        return declaration if isinstance(declaration, Record) else None

    def event_data(self, type: Type) -> Type:
        """The type of an event's data, if the type is that of the event with its lines; else the type itself."""
        record = self.record(type)
        fields = {field.name.text: field.type for field in record.fields} if record is not None else {}
        return fields["data"] if "data" in fields and fields.keys() <= _EVENT else type

    def _open(self, type: Type, within: frozenset[str]) -> Type:
        match type:
            case Nullable(type=inner):
                return self._open(inner, within)
            case Ref(key=key):
                return self._referred(key, within)
            case UnionOf(members=members):
                return self._union(members, within)
            case OneOfValues(values=values, open=opened) if _NULL in values and len(values) > 1:
                return OneOfValues(tuple(value for value in values if value != _NULL), opened)
            case _:
                return type

    def _referred(self, key: str, within: frozenset[str]) -> Type:
        declaration = self.declared.get(key)
        if declaration is None:
            return Opaque(key)
        if isinstance(declaration, Record):
            return Ref(key)
        if key in within:
            return Anything()
        if within:  # what is within itself is cut off at another point for each way in
            return self._open(shape_of(declaration), within | {key})
        if key not in self._opened:
            self._opened[key] = self._open(shape_of(declaration), frozenset({key}))
        return self._opened[key]

    def _union(self, members: Iterable[Type], within: frozenset[str]) -> Type:
        flat = list(dict.fromkeys(self._flat(members, within)))
        shapes = {member: self._open(member, within) for member in flat}
        values = [member for member in flat if isinstance(shapes[member], OneOfValues)]
        strings = [member for member in flat if shapes[member] == _STRING]
        if len(values) > 1 or (values and strings):
            joined = _joined([shape for shape in shapes.values() if isinstance(shape, OneOfValues)], opened=bool(strings))
            if joined is not None:
                flat = [member for member in flat if member not in values and member not in strings]
                flat.append(joined)
        return self._open(flat[0], within) if len(flat) == 1 else UnionOf(tuple(flat))

    def _flat(self, members: Iterable[Type], within: frozenset[str]) -> Iterator[Type]:
        for member in members:
            bare = member.type if isinstance(member, Nullable) else member
            if bare == OneOfValues((_NULL,)):
                continue
            match bare:
                case UnionOf(members=inner):
                    yield from self._flat(inner, within)
                case Ref(key=key) if key not in within and isinstance(declaration := self.declared.get(key), Union):
                    yield from self._flat(declaration.members, within | {key})
                case _:
                    yield bare

    def allows_null(self, field: Field) -> bool | Unknown:
        """Whether null may stand in a field, told beside its type or by the type."""
        return True if field.nullable is True or self._has_null(field.type, frozenset()) else field.nullable

    def _has_null(self, type: Type, within: frozenset[str]) -> bool:
        match type:
            case Nullable():
                return True
            case OneOfValues(values=values):
                return _NULL in values
            case UnionOf(members=members):
                return any(self._has_null(member, within) for member in members)
            case Ref(key=key) if key not in within:
                declaration = self.declared.get(key)
                if declaration is None or isinstance(declaration, Record):
                    return False
                nullable = isinstance(declaration, Alias) and declaration.nullable is True
                return nullable or self._has_null(shape_of(declaration), within | {key})
            case _:
                return False


def side(api: Api) -> Side:
    """The API as a side. Where there are no operations, everything counts as reached."""
    declared = {declaration.key: declaration for declaration in api.declarations}
    roots = [type for operation in api.operations for type in types_of_operation(operation)]
    within = [type for declaration in api.declarations for type in types_of(declaration, lambda _: True)]
    hides_values = any(Scalar(Kind.TEXT) in parts(type) for type in (*roots, *within))
    return Side(api, declared, reached(declared, roots, lambda _: True) if api.operations else frozenset(declared), hides_values)


def reached(declared: Mapping[str, Declaration], roots: Iterable[Type], through: Callable[[Field], bool]) -> frozenset[str]:
    """The keys of what ``roots`` lead to, by way of those fields that ``through`` lets pass."""
    found: set[str] = set()
    ahead = [key for type in roots for key in references(type)]
    while ahead:
        key = ahead.pop()
        if key in found or key not in declared:
            continue
        found.add(key)
        ahead += [each for type in types_of(declared[key], through) for each in references(type)]
    return frozenset(found)


def types_of(declaration: Declaration, through: Callable[[Field], bool]) -> Iterator[Type]:
    """Every type that stands in a declaration, those of its fields if ``through`` lets them pass."""
    match declaration:
        case Record(fields=fields, additional=additional):
            yield from (field.type for field in fields if through(field))
            if additional is not None and not isinstance(additional, Unknown):
                yield additional
        case Union(members=members):
            yield from members
        case Alias(type=type):
            yield type
        case Enumeration():
            return
        case _:
            assert_never(declaration)


def types_of_operation(operation: Operation) -> Iterator[Type]:
    """The types of what an operation takes and gives."""
    yield from (parameter.type for parameter in operation.parameters)
    yield from (body.type for body in operation.bodies)
    yield from (reply.type for reply in operation.replies if reply.type is not None)


def references(type: Type) -> Iterator[str]:
    """The keys of all references in a type."""
    return (part.key for part in parts(type) if isinstance(part, Ref))


def parts(type: Type) -> Iterator[Type]:
    """A type, and all types that stand in it."""
    yield type
    match type:
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(type=inner):
            yield from parts(inner)
        case UnionOf(members=members):
            for member in members:
                yield from parts(member)
        case Scalar() | Anything() | OneOfValues() | Opaque() | Ref():
            return
        case _:
            assert_never(type)


def kind_of(values: OneOfValues) -> Kind | None:
    """The kind of scalars that all values are of; ``None`` where they are of several."""
    kinds = (Kind.STRING, Kind.BOOLEAN, Kind.INTEGER, Kind.NUMBER)
    return next((kind for kind in kinds if values.values and all(is_of_kind(value, kind) for value in values.values)), None)


def _joined(parts: list[OneOfValues], *, opened: bool) -> OneOfValues | None:
    """One enumeration of several, if they are of one kind (strings, where others may come)."""
    joined = OneOfValues(tuple(dict.fromkeys(value for part in parts for value in part.values)), opened or any(part.open for part in parts))
    kind = kind_of(joined)
    return joined if kind is not None and (kind is Kind.STRING or not opened) else None
