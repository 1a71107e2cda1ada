"""Rebuilds declarations and operations with other types in them. What does not change stays the same object."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import is_
from typing import TypeAlias, TypeVar, assert_never

from ..ir import (
    Alias,
    Anything,
    Body,
    Declaration,
    Enumeration,
    Field,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Operation,
    Parameter,
    Record,
    Ref,
    Reply,
    Scalar,
    Tag,
    Type,
    Union,
    UnionOf,
    Unknown,
)
from ..places import Place

Leaf: TypeAlias = Callable[[Type, Place], Type]
"""Gives the new type for one that holds no other; the place is that of the field, parameter, header, body, reply or declaration around it.

The declaration that a tag stands for counts as a reference. A tag goes if that becomes anything else.
"""

_T = TypeVar("_T")
_N = TypeVar("_N", Field, Parameter)


def rewrite_type(type: Type, place: Place, leaf: Leaf) -> Type:
    """The type with ``leaf`` applied to all that is not built of other types."""
    match type:
        case Scalar() | Ref() | OneOfValues() | Anything() | Opaque():
            return leaf(type, place)
        case ListOf(item=item):
            new = rewrite_type(item, place, leaf)
            return type if new is item else ListOf(new)
        case MapOf(value=value):
            new = rewrite_type(value, place, leaf)
            return type if new is value else MapOf(new)
        case Nullable(type=inner):
            new = rewrite_type(inner, place, leaf)
            return type if new is inner else Nullable(new)
        case UnionOf(members=members, discriminator=discriminator, mapping=mapping):
            all_new = rewrite_types(members, place, leaf)
            new_mapping = _mapping(mapping, members, all_new, place, leaf)
            return type if all_new is members and new_mapping is mapping else UnionOf(all_new, discriminator, new_mapping)
        case _:
            assert_never(type)


def rewrite_types(types: tuple[Type, ...], place: Place, leaf: Leaf) -> tuple[Type, ...]:
    """Each type rewritten; the same tuple if none changes."""
    return same_or(types, tuple(rewrite_type(type, place, leaf) for type in types))


def rewrite_declaration(declaration: Declaration, leaf: Leaf) -> Declaration:
    """The declaration with ``leaf`` applied to every type in it."""
    match declaration:
        case Record(fields=fields, additional=additional, place=place):
            new_fields = same_or(fields, tuple(_named(field, leaf) for field in fields))
            new_additional = additional if additional is None or isinstance(additional, Unknown) else rewrite_type(additional, place, leaf)
            if new_fields is fields and new_additional is additional:
                return declaration
            return replace(declaration, fields=new_fields, additional=new_additional)
        case Union(members=members, mapping=mapping, place=place):
            new_members = rewrite_types(members, place, leaf)
            new_mapping = _mapping(mapping, members, new_members, place, leaf)
            if new_members is members and new_mapping is mapping:
                return declaration
            return replace(declaration, members=new_members, mapping=new_mapping)
        case Alias(type=type, place=place):
            new = rewrite_type(type, place, leaf)
            return declaration if new is type else replace(declaration, type=new)
        case Enumeration():
            return declaration
        case _:
            assert_never(declaration)


def rewrite_operation(operation: Operation, leaf: Leaf) -> Operation:
    """The operation with ``leaf`` applied to every type in it."""
    parameters = same_or(operation.parameters, tuple(_named(parameter, leaf) for parameter in operation.parameters))
    bodies = same_or(operation.bodies, tuple(_body(body, leaf) for body in operation.bodies))
    replies = same_or(operation.replies, tuple(_reply(reply, leaf) for reply in operation.replies))
    if parameters is operation.parameters and bodies is operation.bodies and replies is operation.replies:
        return operation
    return replace(operation, parameters=parameters, bodies=bodies, replies=replies)


def same_or(old: tuple[_T, ...], new: tuple[_T, ...]) -> tuple[_T, ...]:
    """The old tuple if the new one holds the same objects, else the new one."""
    return old if len(old) == len(new) and all(map(is_, old, new)) else new


def _mapping(mapping: tuple[Tag, ...], old: tuple[Type, ...], new: tuple[Type, ...], place: Place, leaf: Leaf) -> tuple[Tag, ...]:
    """The tags of members become those of the new members; ``leaf`` is asked only for others, so that it sees no reference twice."""
    if not mapping:
        return mapping
    known = {member.key: changed for member, changed in zip(old, new, strict=True) if isinstance(member, Ref)}
    tags: list[Tag] = []
    for tag in mapping:
        target = known.get(tag.key) or leaf(Ref(tag.key), place)
        if isinstance(target, Ref):
            tags.append(tag if target.key == tag.key else Tag(tag.value, target.key))
    return same_or(mapping, tuple(tags))


def _named(named: _N, leaf: Leaf) -> _N:
    new = rewrite_type(named.type, named.place, leaf)
    return named if new is named.type else replace(named, type=new)


def _body(body: Body, leaf: Leaf) -> Body:
    new = rewrite_type(body.type, body.place, leaf)
    return body if new is body.type else replace(body, type=new)


def _reply(reply: Reply, leaf: Leaf) -> Reply:
    new = reply.type if reply.type is None else rewrite_type(reply.type, reply.place, leaf)
    headers = same_or(reply.headers, tuple(_named(header, leaf) for header in reply.headers))
    return reply if new is reply.type and headers is reply.headers else replace(reply, type=new, headers=headers)
