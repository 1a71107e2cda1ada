"""Makes a declaration of a type: a union, an enumeration, or else an alias."""

from __future__ import annotations

from ..ir import Alias, Declaration, Enumeration, EnumValue, Nullable, OneOfValues, Type, Union, UnionOf


def declare(type: Type, like: Declaration) -> Declaration:
    """The declaration that gives ``type`` the name of ``like``, with its place, description and owner."""
    match type:
        case UnionOf(members=members, discriminator=discriminator):
            return Union(like.key, like.name, like.place, members, discriminator, like.description, like.deprecated, like.owner)
        case Nullable(type=UnionOf(members=(*others, last), discriminator=discriminator)):
            members = (*others, last if isinstance(last, Nullable) else Nullable(last))
            return Union(like.key, like.name, like.place, members, discriminator, like.description, like.deprecated, like.owner)
        case OneOfValues(values=values, open=opened):
            described = {value.value: value for value in like.values} if isinstance(like, Enumeration) else {}
            listed = tuple(described.get(value) or EnumValue(value) for value in values)
            return Enumeration(like.key, like.name, like.place, listed, opened, like.description, like.deprecated, like.owner)
        case Nullable(type=inner):
            return Alias(like.key, like.name, like.place, inner, True, like.description, like.deprecated, like.owner)
        case _:
            return Alias(like.key, like.name, like.place, type, description=like.description, deprecated=like.deprecated, owner=like.owner)
