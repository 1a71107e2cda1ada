"""Which declarations a declaration mentions."""

from __future__ import annotations

from collections.abc import Iterator

from ....ir import (
    UNKNOWN,
    Alias,
    Anything,
    Declaration,
    Enumeration,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Record,
    Ref,
    Scalar,
    Type,
)
from ....ir import Union, UnionOf


def mentioned(declaration: Declaration) -> Iterator[str]:
    """The keys that a declaration refers to, with repetitions."""
    match declaration:
        case Record(fields=fields, additional=additional):
            for field in fields:
                yield from keys_in(field.type)
            if additional is not None and additional is not UNKNOWN:
                yield from keys_in(additional)
        case Union(members=members):
            for member in members:
                yield from keys_in(member)
        case Alias(type=type_):
            yield from keys_in(type_)
        case Enumeration():
            pass


def keys_in(type_: Type) -> Iterator[str]:
    """The keys that a type refers to."""
    match type_:
        case Ref(key=key):
            yield key
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(type=inner):
            yield from keys_in(inner)
        case UnionOf(members=members):
            for member in members:
                yield from keys_in(member)
        case Scalar() | Anything() | OneOfValues() | Opaque():
            pass
