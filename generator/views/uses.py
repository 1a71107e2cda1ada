"""Where a declaration occurs, to be said of one that its source does not describe."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..ir import Alias, Api, Declaration, Enumeration, ListOf, MapOf, Nullable, Operation, Record, Ref, Type, Union, UnionOf
from ..names import Names


def uses(api: Api, names: Names) -> Mapping[str, str]:
    """By key, a sentence on the first place that refers to a declaration: an operation, else a field, else a union or alias."""
    found: dict[str, str] = {}
    for operation in api.operations:
        for key, sentence in _in_operation(operation, names):
            found.setdefault(key, sentence)
    for declaration in api.declarations:
        for key, sentence in _in_declaration(declaration, names):
            if key != declaration.key:
                found.setdefault(key, sentence)
    return found


def _in_operation(operation: Operation, names: Names) -> Iterator[tuple[str, str]]:
    call = ".".join([*names.groups[operation.key], names.methods[operation.key]])
    for body in operation.bodies:
        yield from ((key, f"The body of ``{call}``.") for key in _refs(body.type))
    for reply in operation.replies:
        if reply.type is not None:
            role = "An error" if reply.error else "A reply"
            yield from ((key, f"{role} of ``{call}``.") for key in _refs(reply.type))
        for header in reply.headers:
            yield from ((key, f"The header ``{header.name.text}`` in a reply of ``{call}``.") for key in _refs(header.type))
    for parameter in operation.parameters:
        yield from ((key, f"The parameter ``{parameter.name.text}`` of ``{call}``.") for key in _refs(parameter.type))


def _in_declaration(declaration: Declaration, names: Names) -> Iterator[tuple[str, str]]:
    name = names.classes[declaration.key]
    match declaration:
        case Record(fields=fields):
            for field in fields:
                place = f"{name}.{names.attributes[declaration.key, field.name.text]}"
                yield from ((key, f"{_role(field.type)} of ``{place}``.") for key in _refs(field.type))
        case Union(members=members):
            yield from ((key, f"A variant of ``{name}``.") for member in members for key in _refs(member))
        case Alias(type=type):
            yield from ((key, f"A part of ``{name}``.") for key in _refs(type))
        case Enumeration():
            return


def _role(type: Type) -> str:
    match type:
        case ListOf():
            return "An element"
        case MapOf():
            return "A value"
        case _:
            return "The value"


def _refs(type: Type) -> Iterator[str]:
    match type:
        case Ref(key=key):
            yield key
        case ListOf(item=inner) | MapOf(value=inner) | Nullable(type=inner):
            yield from _refs(inner)
        case UnionOf(members=members):
            for member in members:
                yield from _refs(member)
        case _:
            return
