"""Types as two independent readings of a document can be compared: which values they are of, and no more."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from generator.ir import (
    Alias,
    Anything,
    Declaration,
    Enumeration,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Presence,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
    Unknown,
)


@dataclass(frozen=True, slots=True)
class Plain:
    """A scalar, or ``any``."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class LiteralShape:
    """One value."""

    value: str | int | float | bool

    def __str__(self) -> str:
        return repr(self.value)


@dataclass(frozen=True, slots=True, eq=False)
class ListShape:
    item: Callable[[], Shape]

    def __str__(self) -> str:
        return "list"


@dataclass(frozen=True, slots=True, eq=False)
class MapShape:
    value: Callable[[], Shape]

    def __str__(self) -> str:
        return "map"


@dataclass(frozen=True, slots=True)
class ObjectShape:
    """An object with fields."""

    name: str
    fields: Callable[[], dict[str, FieldShape]] = field(compare=False)

    def __str__(self) -> str:
        return "object"


Part: TypeAlias = Plain | LiteralShape | ListShape | MapShape | ObjectShape
ANY = Plain("any")


@dataclass(frozen=True, slots=True)
class Shape:
    """A choice between parts."""

    parts: tuple[Part, ...]
    nullable: bool

    def classes(self) -> frozenset[str]:
        """What the parts are, whatever is within."""
        return frozenset(map(str, self.parts))


@dataclass(frozen=True, slots=True)
class FieldShape:
    required: bool
    shape: Shape


def flat(parts: Iterable[Part | None]) -> Shape:
    """A choice; ``None`` among the parts is null."""
    found = list(parts)
    return Shape(tuple(dict.fromkeys(part for part in found if part is not None)), None in found)


_KINDS = {
    Kind.TEXT: "str",
    Kind.STRING: "str",
    Kind.DATE: "str",
    Kind.DATE_TIME: "str",
    Kind.BYTES: "bytes",
    Kind.INTEGER: "int",
    Kind.NUMBER: "float",
    Kind.NUMERIC: "float",
    Kind.BOOLEAN: "bool",
}


@dataclass(frozen=True, slots=True)
class Declared:
    """The declarations of an API, by key."""

    declarations: Mapping[str, Declaration]

    def fields(self, record: Record) -> dict[str, FieldShape]:
        return {
            each.name.text: FieldShape(each.presence is Presence.REQUIRED, self._field(each.type, each.nullable)) for each in record.fields
        }

    def named(self, key: str) -> Shape:
        return self.shape(Ref(key))

    def shape(self, type: Type) -> Shape:
        """What a type says of a value."""
        return flat(self._parts(type, ()))

    def _field(self, type: Type, nullable: bool | Unknown) -> Shape:
        shape = self.shape(type)
        return Shape(shape.parts, shape.nullable or nullable is True)

    def _parts(self, type: Type, within: tuple[str, ...]) -> Iterable[Part | None]:
        match type:
            case Scalar(kind=kind):
                yield Plain(_KINDS[kind])
            case Anything() | Opaque():
                yield ANY
            case ListOf(item=item):
                yield ListShape(lambda: self.shape(item))
            case MapOf(value=value):
                yield MapShape(lambda: self.shape(value))
            case Nullable(type=inner):
                yield None
                yield from self._parts(inner, within)
            case OneOfValues(values=values, open=opened):
                literals: list[Any] = [json.loads(value.text) for value in values]
                yield from map(LiteralShape, literals)
                if opened:
                    yield Plain("str" if isinstance(literals[0], str) else "int")
            case UnionOf(members=members):
                for member in members:
                    yield from self._parts(member, within)
            case Ref(key=key):
                if key not in within:
                    yield from self._declared(self.declarations[key], (*within, key))

    def _declared(self, declaration: Declaration, within: tuple[str, ...]) -> Iterable[Part | None]:
        match declaration:
            case Record() as record:
                yield ObjectShape(record.key, lambda: self.fields(record)) if record.fields else MapShape(lambda: self._additional(record))
            case Enumeration(values=values, open=opened):
                yield from self._parts(OneOfValues(tuple(value.value for value in values), opened is True), within)
            case Union(members=members):
                yield from self._parts(UnionOf(members), within)
            case Alias(type=type, nullable=nullable):
                if nullable is True:
                    yield None
                yield from self._parts(type, within)

    def _additional(self, record: Record) -> Shape:
        held = record.additional
        return self.shape(Anything() if held is None or isinstance(held, Unknown) else held)
