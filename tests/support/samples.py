"""A JSON value of any simple type."""

from __future__ import annotations

import json

from generator.ir import Anything, Kind, ListOf, MapOf, Nullable, OneOfValues, Opaque, Ref, Scalar, Type, UnionOf

AS_IT_COMES = {"of": ["any kind", 1, None], "": 0.5}
_SCALARS = {
    Kind.STRING: "text",
    Kind.TEXT: "text",
    Kind.BYTES: "text",
    Kind.INTEGER: 3,
    Kind.NUMBER: 0.25,
    Kind.NUMERIC: 0.25,
    Kind.BOOLEAN: False,
    Kind.DATE: "2024-02-29",
    Kind.DATE_TIME: "2024-02-29T12:00:00Z",
}


def sample_of(type: Type) -> object:
    """A value of a type that names no declaration; one of an unknown type is of no particular kind."""
    match type:
        case Scalar(kind=kind):
            return _SCALARS[kind]
        case Anything() | Opaque():
            return AS_IT_COMES
        case ListOf(item=inner):
            return [sample_of(inner), sample_of(inner)]
        case MapOf(value=inner):
            return {"": sample_of(inner), "key": sample_of(inner)}
        case Nullable():
            return None
        case OneOfValues(values=(value, *_)):
            return json.loads(value.text)
        case UnionOf(members=(member, *_)):
            return sample_of(member)
        case OneOfValues() | UnionOf() | Ref():
            raise ValueError(type)


def opaque_names(type: Type) -> frozenset[str]:
    """The names within a type that no page defines."""
    match type:
        case Opaque(name=name):
            return frozenset({name})
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(type=inner):
            return opaque_names(inner)
        case UnionOf(members=members):
            return frozenset(name for member in members for name in opaque_names(member))
        case _:
            return frozenset()
