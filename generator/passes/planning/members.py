"""The members of a union, opened up, and the JSON types of their values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

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
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
)

NULL = Nullable(Opaque("null"))
"""The member that is null alone."""


@dataclass(frozen=True, slots=True)
class Members:
    """Looks members up among the declarations of an API."""

    known: Mapping[str, Declaration]

    def flat(self, types: Iterable[Type]) -> Iterator[Type]:
        """The members with aliases and unions among them opened up."""
        return (member for member, _ in self.reached(types, ()))

    def reached(self, types: Iterable[Type], within: tuple[str, ...]) -> Iterator[tuple[Type, tuple[str, ...]]]:
        """The same, each with the keys of the declarations that were opened on the way to it; ``within`` are those that are open already."""
        for member in types:
            match member:
                case Nullable(type=inner):
                    yield NULL, within
                    yield from self.reached((inner,), within)
                case UnionOf(members=inner_members):
                    yield from self.reached(inner_members, within)
                case Ref(key=key) if key in within:
                    continue
                case Ref(key=key):
                    match self.known.get(key):
                        case Union(members=inner_members):
                            yield from self.reached(inner_members, (*within, key))
                        case Alias(type=inner, nullable=nullable):
                            if nullable is True:
                                yield NULL, within
                            yield from self.reached((inner,), (*within, key))
                        case _:
                            yield member, within
                case _:
                    yield member, within

    def json_types(self, type: Type) -> frozenset[str]:
        """The JSON types that the values of a flat member have; ``any`` for an unknown one."""
        match type:
            case Scalar(kind=kind):
                return frozenset({_JSON_OF_KIND[kind]})
            case Anything() | Opaque():
                return frozenset({"any"})
            case ListOf():
                return frozenset({"array"})
            case MapOf():
                return frozenset({"object"})
            case OneOfValues(values=values):
                return frozenset(map(_json_type, values))
            case Nullable():
                return frozenset({"null"})
            case UnionOf():
                return frozenset()
            case Ref(key=key):
                declaration = self.known[key]
                if isinstance(declaration, Enumeration):
                    return frozenset(_json_type(value.value) for value in declaration.values) or frozenset({"string"})
                return frozenset({"object"})
            case _:
                assert_never(type)


def includes(wide: Type, narrow: Type) -> bool:
    """Whether all values of the one are values of the other, as integers are numbers and constants strings."""
    match wide, narrow:
        case Scalar(kind=Kind.NUMBER), Scalar(kind=Kind.INTEGER):
            return True
        case Scalar(kind=Kind.STRING), Scalar(kind=Kind.DATE | Kind.DATE_TIME):
            return True
        case ListOf(item=wide_item), ListOf(item=narrow_item):
            return includes(wide_item, narrow_item)
        case Scalar(kind=Kind.STRING), OneOfValues(values=values):
            return {_json_type(value) for value in values} == {"string"}
        case _:
            return wide == narrow


_JSON_OF_KIND = {
    Kind.TEXT: "string",
    Kind.STRING: "string",
    Kind.BYTES: "bytes",
    Kind.DATE: "string",
    Kind.DATE_TIME: "string",
    Kind.INTEGER: "number",
    Kind.NUMBER: "number",
    Kind.NUMERIC: "number",
    Kind.BOOLEAN: "boolean",
}


def _json_type(value: Json) -> str:
    match value.text[0]:
        case '"':
            return "string"
        case "t" | "f":
            return "boolean"
        case "n":
            return "null"
        case _:
            return "number"
