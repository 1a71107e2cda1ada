"""How lists and objects are spelled in queries and forms, where no source tells it of the value itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from typing import assert_never

from ...ir import (
    Alias,
    Anything,
    Body,
    Declaration,
    Enumeration,
    Field,
    ListOf,
    Location,
    MapOf,
    Nullable,
    OneOfValues,
    Opaque,
    Operation,
    Parameter,
    Part,
    Record,
    Ref,
    Scalar,
    Type,
    Union,
    UnionOf,
    Unknown,
)
from .context import Finder

_FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def spell_arrays(operations: Iterable[Operation], declarations: Finder[Declaration], style: str) -> tuple[Operation, ...]:
    """The operations with ``style`` on every value in a query or a form that may be a list or an object, and has neither a style nor a
    media type of its own, nor brackets in its name.
    """
    spelling = _Spelling(declarations, style)
    return tuple(spelling.operation(operation) for operation in operations)


class _Spelling:
    """Gives values their style."""

    def __init__(self, declarations: Finder[Declaration], style: str) -> None:
        self._declarations = declarations
        self._style = style

    def operation(self, operation: Operation) -> Operation:
        locations = (Location.QUERY, Location.BODY) if any(map(_is_form, operation.form_media_types)) else (Location.QUERY,)
        return replace(
            operation,
            parameters=tuple(self._parameter(each) if each.location in locations else each for each in operation.parameters),
            bodies=tuple(self._body(body) if _is_form(body.media_type) else body for body in operation.bodies),
        )

    def _parameter(self, parameter: Parameter) -> Parameter:
        spelled = parameter.style or parameter.media_type or parameter.name.text.endswith("[]")
        if spelled or not self._is_compound(parameter.type):
            return parameter
        return replace(parameter, style=self._style)

    def _body(self, body: Body) -> Body:
        parts = {part.name: part for part in body.parts}
        for field in self._fields(body.type):
            part = parts.get(field.name.text, Part(field.name.text))
            spelled = part.style or part.media_type or part.name.endswith("[]")
            if not spelled and self._is_compound(field.type):
                parts[part.name] = replace(part, style=self._style)
        return replace(body, parts=tuple(parts.values()))

    def _fields(self, type: Type, within: Set[str] = frozenset()) -> Iterator[Field]:
        """The keys that a body of this type may have."""
        for declaration, seen in self._declared(type, within):
            match declaration:
                case Record(fields=fields):
                    yield from fields
                case Union(members=members):
                    for member in members:
                        yield from self._fields(member, seen)
                case Alias(type=inner):
                    yield from self._fields(inner, seen)
                case Enumeration():
                    pass
                case _:
                    assert_never(declaration)
        for member in type.members if isinstance(type, UnionOf) else (type.type,) if isinstance(type, Nullable) else ():
            yield from self._fields(member, within)

    def _is_compound(self, type: Type, within: Set[str] = frozenset()) -> bool:
        """Whether a value of the type may be a list or an object."""
        match type:
            case ListOf() | MapOf():
                return True
            case Scalar() | OneOfValues() | Anything() | Opaque():
                return False
            case Nullable(type=inner):
                return self._is_compound(inner, within)
            case UnionOf(members=members):
                return any(self._is_compound(member, within) for member in members)
            case Ref():
                return any(self._is_declared_compound(declaration, seen) for declaration, seen in self._declared(type, within))
            case _:
                assert_never(type)

    def _is_declared_compound(self, declaration: Declaration, within: Set[str]) -> bool:
        match declaration:
            case Record():
                return True
            case Enumeration():
                return False
            case Union(members=members):
                return any(self._is_compound(member, within) for member in members)
            case Alias(type=inner):
                return self._is_compound(inner, within)
            case _:
                assert_never(declaration)

    def _declared(self, type: Type, within: Set[str]) -> Iterator[tuple[Declaration, Set[str]]]:
        """The declaration that a reference leads to, and the keys that were followed to get there; none if it is one of them."""
        if not isinstance(type, Ref):
            return
        found = self._declarations.find(type.key)
        if len(found) == 1 and found[0].key not in within:
            yield found[0], {*within, found[0].key}


def _is_form(media_type: str | Unknown) -> bool:
    return isinstance(media_type, str) and media_type.partition(";")[0].strip().lower() in _FORMS
