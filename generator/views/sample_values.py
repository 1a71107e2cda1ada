"""Small values of any type, for examples: what is required and nothing else, or what the source gives as an example."""

from __future__ import annotations

import json
from typing import Any, TypeAlias, assert_never

from ..ir import (
    Alias,
    Anything,
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
    Parameter,
    Presence,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
)
from .scope import Scope

Value: TypeAlias = Any
"""A JSON value."""

# Words that make a sample of a text readable: by the key it stands under.
_TEXTS = {"content": "Hello", "input": "Hello", "prompt": "Hello", "text": "Hello"}
_SCALARS: dict[Kind, Value] = {
    Kind.INTEGER: 1,
    Kind.NUMBER: 1,
    Kind.NUMERIC: 1,
    Kind.BOOLEAN: True,
    Kind.DATE: "2024-12-31",
    Kind.DATE_TIME: "2024-12-31T12:00:00Z",
}
_USER = Json('"user"')
_SHORT = 40


def sample_of(told: Field | Parameter, scope: Scope) -> Value:
    """A value of a field or parameter: the first example if it is a short scalar, else one of its type."""
    for example in told.examples:
        value = json.loads(example.text)
        if isinstance(value, int | float) or (isinstance(value, str) and 0 < len(value) <= _SHORT):
            return value
    return sample(told.type, scope, told.name.text)


def sample(type: Type, scope: Scope, name: str = "", within: tuple[str, ...] = ()) -> Value:
    """A value of a type that stands under the key ``name``, inside the declarations ``within``."""
    match type:
        case Scalar(kind=kind):
            return _SCALARS.get(kind, _TEXTS.get(name, "..."))
        case Anything() | Opaque() | MapOf():
            return {}
        case ListOf(item=item):
            return [] if _leads_back(item, within) else [sample(item, scope, name, within)]
        case OneOfValues(values=values):
            return json.loads((_USER if _USER in values else values[0]).text)
        case Nullable(type=inner):
            return sample(inner, scope, name, within)
        case UnionOf(members=members):
            return sample(_member(members, scope, within), scope, name, within)
        case Ref(key=key):
            return _declared(scope.declarations[key], scope, name, (*within, key))
        case _:
            assert_never(type)


def _declared(declaration: Declaration, scope: Scope, name: str, within: tuple[str, ...]) -> Value:
    match declaration:
        case Record(fields=fields):
            required = (each for each in fields if each.presence is Presence.REQUIRED and each.read_only is not True)
            return {each.name.text: _field(each, scope, within) for each in required if not _leads_back(each.type, within)}
        case Enumeration(values=values):
            known = tuple(each.value for each in values)
            return sample(OneOfValues(known), scope, name, within) if known else _TEXTS.get(name, "...")
        case Union(members=members):
            return sample(_member(members, scope, within), scope, name, within)
        case Alias(type=type):
            return sample(type, scope, name, within)
        case _:
            assert_never(declaration)


def _field(told: Field, scope: Scope, within: tuple[str, ...]) -> Value:
    return sample(told.type, scope, told.name.text, within)


def _member(members: tuple[Type, ...], scope: Scope, within: tuple[str, ...]) -> Type:
    """The member to show: a text, what a user says, or the first that does not lead back."""
    for member in members:
        if isinstance(member, Scalar) and member.kind in (Kind.STRING, Kind.TEXT):
            return member
    free = [member for member in members if not _leads_back(member, within)] or list(members)
    return next((member for member in free if _is_of_user(member, scope)), free[0])


def _is_of_user(member: Type, scope: Scope) -> bool:
    """Whether the member is a record that one constant says to be a user's."""
    declaration = scope.declarations[member.key] if isinstance(member, Ref) else None
    fields = declaration.fields if isinstance(declaration, Record) else ()
    return any(isinstance(each.type, OneOfValues) and each.type.values == (_USER,) for each in fields)


def _leads_back(type: Type, within: tuple[str, ...]) -> bool:
    return isinstance(type, Ref) and type.key in within
