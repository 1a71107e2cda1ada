"""Types as annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
import json
from typing import assert_never

from ..emitted import Emitted, compose, json_literal, ours, string_literal
from ..ir import (
    Alias,
    Anything,
    Enumeration,
    Field,
    Json,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Presence,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
)
from ..layout import Atom, Either, Node, Subscript
from .imports import Imports
from .scope import Scope, is_textual

_STR, _ANY, _NONE = Atom(ours("str")), Atom(ours("Any")), Atom(ours("None"))
_NULL = Json("null")
_WORDS = {
    Kind.TEXT: _STR,
    Kind.STRING: _STR,
    Kind.NUMERIC: Atom(ours("float")),
    Kind.NUMBER: Atom(ours("float")),
    Kind.INTEGER: Atom(ours("int")),
    Kind.BOOLEAN: Atom(ours("bool")),
    Kind.BYTES: Atom(ours("bytes")),
    Kind.DATE: Atom(ours("date")),
    Kind.DATE_TIME: Atom(ours("datetime")),
}


def annotation(type: Type, scope: Scope, imports: Imports, module: Emitted, *, quoted: bool = False) -> Node:
    """The annotation of a type in the models module ``module`` (its stem), its imports recorded.

    ``quoted``: it is evaluated when the module is loaded, so that references stand in quotes.
    """

    def inner(type: Type) -> Node:
        return annotation(type, scope, imports, module, quoted=quoted)

    match type:
        case Scalar(kind=kind):
            if kind in (Kind.DATE, Kind.DATE_TIME):
                (imports.need if quoted else imports.check)(ours("datetime"), _WORDS[kind].text)
            return _WORDS[kind]
        case Anything() | Opaque():
            imports.typing(ours("Any"))
            return _ANY
        case ListOf(item=item):
            return Subscript(ours("list"), (inner(item),))
        case MapOf(value=value):
            return Subscript(ours("dict"), (_STR, inner(value)))
        case Nullable(type=nullable):
            if quoted:
                imports.typing(ours("Union"))
                return Subscript(ours("Union"), (inner(nullable), _NONE))
            return either(inner(nullable), _NONE)
        case OneOfValues():
            return literal(type.values, imports, opened=is_open(type))
        case Ref(key=key):
            name = scope.class_of(key)
            if (stem := scope.stem_of(key)) != module:
                imports.check(compose(".{}", stem), name)
            return Atom(compose('"{}"', name) if quoted else name)
        case UnionOf():
            raise TypeError("inline unions are hoisted before annotations are made")
        case _:
            assert_never(type)


def holds_null(field: Field, scope: Scope) -> bool:
    """Whether the attribute of a field is None for a null, be it that the field is nullable or, where it may be left out, its type."""
    return field.nullable is True or (field.presence is Presence.OPTIONAL and admits_null(field.type, scope))


def admits_null(type: Type, scope: Scope) -> bool:
    """Whether null is a value of a type."""
    match type:
        case Nullable():
            return True
        case OneOfValues(values=values):
            return _NULL in values
        case Ref(key=key):
            match scope.declarations[key]:
                case Alias(type=inner, nullable=nullable):
                    return nullable is True or admits_null(inner, scope)
                case Union():
                    return scope.plans[key].null
                case Enumeration(values=listed):
                    return any(value.value == _NULL for value in listed)
                case _:
                    return False
        case _:
            return False


def is_open(type: OneOfValues) -> bool:
    """Whether other strings than the listed ones have a place: always in an enumeration, in a const only if the source says so."""
    return is_textual(type.values) and (type.open or len(type.values) > 1)


def literal(values: tuple[Json, ...], imports: Imports, *, opened: bool) -> Node:
    """``Literal[…]``, with room for other strings if ``opened``. Values that ``Literal`` cannot hold are told by their kind alone."""
    literals = tuple(dict.fromkeys(Atom(json_literal(value.text)) for value in values if not _kinds(value)))
    nodes: list[Node] = [Subscript(ours("Literal"), literals), *([_STR] if opened else [])] if literals else []
    kinds = [kind for value in values for kind in _kinds(value)]
    if literals:
        imports.typing(ours("Literal"))
    if not values or any(isinstance(kind, Subscript) for kind in kinds):
        imports.typing(ours("Any"))
    return either(*nodes, *kinds) if values else _ANY


def _kinds(value: Json) -> tuple[Node, ...]:
    """The type of a value that ``Literal`` cannot hold; nothing for one that it can."""
    if value.text.startswith('"'):
        return ()
    match json.loads(value.text):
        case float() as number if not number.is_integer():
            return (_WORDS[Kind.NUMBER],)
        case list():
            return (Subscript(ours("list"), (_ANY,)),)
        case dict():
            return (Subscript(ours("dict"), (_STR, _ANY)),)
        case _:
            return ()


def either(*nodes: Node) -> Node:
    """The nodes joined by ``|``, each once; ``Any`` swallows the rest."""
    flat: dict[Node, None] = {}
    for node in nodes:
        flat.update(dict.fromkeys(node.operands if isinstance(node, Either) else (node,)))
    if _ANY in flat:
        return _ANY
    operands = tuple(flat)
    return operands[0] if len(operands) == 1 else Either(operands)


def union_alias(declaration: Union, scope: Scope, imports: Imports, module: Emitted) -> Node:
    """``Union["A", "B", "Unknown"]``: the members as documented, then ``Unknown`` if one of them is an object."""
    members = list(_without_itself(declaration.members, (declaration.key,), scope))
    if not members or any(annotation(member, scope, Imports(), module, quoted=True) == _ANY for member in members):
        imports.typing(ours("Any"))
        return _ANY
    nodes = list(dict.fromkeys(annotation(member, scope, imports, module, quoted=True) for member in members))
    if scope.plans[declaration.key].objects is not None:
        imports.check(ours(".._runtime.unknown"), ours("Unknown"))
        nodes.append(Atom(string_literal("Unknown")))
    if len(nodes) == 1:
        return nodes[0]
    imports.typing(ours("Union"))
    return Subscript(ours("Union"), tuple(nodes))


def _without_itself(members: Iterable[Type], within: tuple[str, ...], scope: Scope) -> Iterator[Type]:
    """The members of a union, those that lead back to it replaced by what else they offer: an alias cannot be a part of itself."""
    for member in members:
        if not isinstance(member, Ref) or not _leads_to(member, within[0], scope, ()):
            yield member
        elif member.key not in within:
            yield from _without_itself(_parts(member, scope), (*within, member.key), scope)


def _leads_to(member: Ref, key: str, scope: Scope, within: tuple[str, ...]) -> bool:
    if member.key == key:
        return True
    if member.key in within:
        return False
    return any(isinstance(part, Ref) and _leads_to(part, key, scope, (*within, member.key)) for part in _parts(member, scope))


def _parts(member: Ref, scope: Scope) -> tuple[Type, ...]:
    match scope.declarations[member.key]:
        case Union(members=members):
            return members
        case Alias(type=type):
            return (type,)
        case _:
            return ()


def enumeration_alias(declaration: Enumeration, imports: Imports) -> Node:
    """``Literal[…] | str`` for strings, a plain ``Literal`` for other values."""
    values = tuple(value.value for value in declaration.values)
    if not values:
        return _STR
    return literal(values, imports, opened=is_textual(values))
