"""Makes a declaration of a type: a union, an enumeration, or else an alias."""

from __future__ import annotations

from ..ir import UNKNOWN, Alias, Declaration, Enumeration, EnumValue, Nullable, OneOfValues, Type, Union, UnionOf, Unknown


def declare(type: Type, like: Declaration) -> Declaration:
    """The declaration that gives ``type`` the name of ``like``, with its place, description and owner."""
    match type:
        case UnionOf(members=members, discriminator=discriminator, mapping=mapping):
            return Union(like.key, like.name, like.place, members, discriminator, like.description, like.deprecated, like.owner, mapping)
        case Nullable(type=UnionOf(members=(*others, last), discriminator=discriminator, mapping=mapping)):
            members = (*others, last if isinstance(last, Nullable) else Nullable(last))
            return Union(like.key, like.name, like.place, members, discriminator, like.description, like.deprecated, like.owner, mapping)
        case OneOfValues(values=values, open=opened):
            described = {value.value: value for value in like.values} if isinstance(like, Enumeration) else {}
            listed = tuple(described.get(value) or EnumValue(value) for value in values)
            return Enumeration(like.key, like.name, like.place, listed, opened, like.description, like.deprecated, like.owner)
        case Nullable(type=inner):
            return _alias(inner, like, nullable=True)
        case _:
            return _alias(type, like, nullable=UNKNOWN)


def _alias(type: Type, like: Declaration, *, nullable: bool | Unknown) -> Alias:
    constraints = like.constraints if isinstance(like, Alias) else ()
    return Alias(like.key, like.name, like.place, type, nullable, like.description, like.deprecated, like.owner, constraints)
