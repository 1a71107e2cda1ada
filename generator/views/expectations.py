"""What a decoder says it expected: ``a string``, ``an array or null``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from ..ir import (
    Alias,
    Anything,
    Enumeration,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
)
from .annotations import is_open
from .scope import Scope

_KINDS = {
    Kind.TEXT: "a string",
    Kind.STRING: "a string",
    Kind.NUMERIC: "a number",
    Kind.NUMBER: "a number",
    Kind.INTEGER: "an integer",
    Kind.BOOLEAN: "a boolean",
    Kind.BYTES: "bytes",
    Kind.DATE: "a date",
    Kind.DATE_TIME: "a date and time",
}


def expected(type: Type, scope: Scope, *, nullable: bool = False) -> str:
    """What is expected of a value of this type."""
    phrases = dict.fromkeys(_phrases(type, scope, ()))
    if nullable:
        phrases["null"] = None
    return " or ".join(phrases)


def _phrases(type: Type, scope: Scope, within: tuple[str, ...]) -> Iterable[str]:
    match type:
        case Scalar(kind=kind):
            return (_KINDS[kind],)
        case Anything() | Opaque():
            return ("a value",)
        case ListOf():
            return ("an array",)
        case MapOf():
            return ("an object",)
        case Nullable(type=inner):
            return (*_phrases(inner, scope, within), "null")
        case OneOfValues(values=values):
            return ("a string",) if is_open(type) else (value.text for value in values)
        case UnionOf(members=members):
            return (phrase for member in members for phrase in _phrases(member, scope, within))
        case Ref(key=key):
            return _declared(key, scope, within)
        case _:
            assert_never(type)


def _declared(key: str, scope: Scope, within: tuple[str, ...]) -> Iterable[str]:
    if key in within:
        return ()
    within = (*within, key)
    declaration = scope.declarations[key]
    match declaration:
        case Record():
            return ("an object",)
        case Enumeration(values=values):
            return _phrases(OneOfValues(tuple(value.value for value in values), open=True), scope, within)
        case Union(members=members):
            return [phrase for member in members for phrase in _phrases(member, scope, within)]
        case Alias(type=type):
            return _phrases(type, scope, within)
        case _:
            assert_never(declaration)
