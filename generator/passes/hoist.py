"""Gives every inline union a declaration of its own, named by ownership: the union of ``ChatRequest.stop`` is ``ChatRequestStop``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import assert_never

from ..casing import pascal
from ..ir import (
    UNKNOWN,
    Alias,
    Api,
    Declaration,
    Enumeration,
    ListOf,
    MapOf,
    Nullable,
    Operation,
    Parameter,
    Record,
    Ref,
    Reply,
    Type,
    Union,
    UnionOf,
)
from ..places import Place
from .declare import declare


def hoist(api: Api) -> Api:
    """The API with no inline union left but as the whole of a declared one; the new declarations stand behind their owners."""
    taken = {declaration.key for declaration in api.declarations}
    declarations = [new for declaration in api.declarations for new in _hoisted(declaration, taken)]
    operations: list[Operation] = []
    for operation in api.operations:
        collector = _Collector("", operation.place, taken)
        operations.append(_operation(operation, collector))
        declarations.extend(collector.found)
    return replace(api, declarations=tuple(declarations), operations=tuple(operations))


@dataclass(slots=True)
class _Collector:
    """The declarations made while one owner is rewritten. ``taken`` are the keys of all declarations."""

    owner: str
    place: Place
    taken: set[str]
    found: list[Declaration] = field(default_factory=list[Declaration])

    def type(self, type: Type, name: str) -> Type:
        """The type without inline unions; ``name`` is what one found here is called."""
        match type:
            case ListOf(item=item):
                return ListOf(self.type(item, f"{name}Item")) if _has_union(item) else type
            case MapOf(value=value):
                return MapOf(self.type(value, f"{name}Value")) if _has_union(value) else type
            case Nullable(type=inner):
                return Nullable(self.type(inner, name)) if _has_union(inner) else type
            case UnionOf(members=members, discriminator=discriminator, mapping=mapping):
                rewritten = self.members(members, name)
                key = self.free_key(name)
                self.found.append(Union(key, name, self.place, rewritten, discriminator, owner=self.owner, mapping=mapping))
                return Ref(key)
            case _:
                return type

    def members(self, members: Iterable[Type], name: str) -> tuple[Type, ...]:
        return tuple(self.type(member, f"{name}Member") for member in members)

    def free_key(self, name: str) -> str:
        """The name, told apart from the keys of other declarations."""
        while name in self.taken:
            name += "Union"
        self.taken.add(name)
        return name


def _has_union(type: Type) -> bool:
    match type:
        case UnionOf():
            return True
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(type=inner):
            return _has_union(inner)
        case _:
            return False


def _hoisted(declaration: Declaration, taken: set[str]) -> list[Declaration]:
    name = pascal(declaration.name)
    collector = _Collector(declaration.owner or declaration.key, declaration.place, taken)
    rewritten: Declaration
    match declaration:
        case Record(fields=fields, additional=additional):
            known = UNKNOWN if additional is None else additional
            if not any(_has_union(each.type) for each in fields) and (known is UNKNOWN or not _has_union(known)):
                return [declaration]
            rewritten = replace(
                declaration,
                fields=tuple(
                    replace(each, type=collector.type(each.type, name + pascal(each.name.text))) if _has_union(each.type) else each
                    for each in fields
                ),
                additional=additional if additional is None or additional is UNKNOWN else collector.type(additional, f"{name}Value"),
            )
        case Union(members=members):
            rewritten = replace(declaration, members=collector.members(members, name))
        case Alias(type=UnionOf(members=members) as union, nullable=nullable, constraints=()) if nullable is not True:
            rewritten = declare(replace(union, members=collector.members(members, name)), declaration)
        case Alias(type=type):
            rewritten = replace(declaration, type=collector.type(type, name))
        case Enumeration():
            return [declaration]
        case _:
            assert_never(declaration)
    return [rewritten, *collector.found]


def _operation(operation: Operation, collector: _Collector) -> Operation:
    name = pascal(operation.group) + pascal(operation.name)
    return replace(
        operation,
        parameters=_parameters(operation.parameters, name, collector),
        bodies=tuple(replace(body, type=collector.type(body.type, f"{name}Body")) for body in operation.bodies),
        replies=tuple(_reply(reply, f"{name}Reply", collector) for reply in operation.replies),
    )


def _reply(reply: Reply, name: str, collector: _Collector) -> Reply:
    type = reply.type if reply.type is None else collector.type(reply.type, name)
    return replace(reply, type=type, headers=_parameters(reply.headers, name, collector))


def _parameters(parameters: Iterable[Parameter], name: str, collector: _Collector) -> tuple[Parameter, ...]:
    return tuple(
        replace(each, type=collector.type(each.type, name + pascal(each.name.text))) if _has_union(each.type) else each
        for each in parameters
    )
