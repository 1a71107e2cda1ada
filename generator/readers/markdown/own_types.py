"""Types in typewright's own spelling: on its documentation pages, and in ``provider.toml``.

================================  ============================================================================================
``string``, ``integer``,          scalars; also ``number``, ``boolean``, ``bytes``, ``date`` and, where a source says no more
``date-time`` and the like        than that, ``text`` (some string) and ``numeric`` (an integer or any number)
``string<uuid>``                  a scalar with a format
``any``                           any JSON value
``list[T]``, ``map[T]``           an array, an object with free keys
``"a"``, ``1``, ``true``          a const; one that is no plain scalar as ``value<"its JSON text">``
``"a" | "b"``                     an inline enumeration; ``"a" | "b" | string`` an open one (``1 | integer`` likewise)
``A | B``, ``A | null``           a union, something nullable
``Name``, ``[Name](page.md)``     a declaration; ``reference["key"]`` by its key
``unresolved["Name"]``            a type that the source names and does not define
``tagged["key", A, B]``           a union with a discriminator; ``tag["a", A]`` is a member known by a value of it
================================  ============================================================================================

Where pipes would be read as something else, ``union[A, B]``, ``open["a", 1]``, ``values`` (none at all) and ``nullable[T]`` say it
outright. A format, name or key that is no plain word is a JSON string.
"""

from __future__ import annotations

import json
from typing import assert_never

from ...ir import Anything, Json, Kind, ListOf, MapOf, Nullable, OneOfValues, Opaque, Ref, Scalar, Tag, Type, UnionOf
from ...own_dialect import kind_of_values
from .expressions import Array, Either, Expression, ExpressionError, Literal, Name, parse_expression
from .vocabulary import Refer, UnknownWord

HINT = "A type is string, integer, number, boolean, bytes, date, date-time, any, list[T], map[T], a JSON value, A | B or a declaration."

_KINDS = {kind.value: kind for kind in Kind}


def read_type(text: str, refer: Refer) -> Type:
    """The type that a text stands for; ``refer`` is asked for each name that is no word of the grammar.

    Raises :class:`~.expressions.ExpressionError`, which tells the code of its diagnostic (``bad-type``, ``unknown-type``) and the offset.
    """
    return _type(parse_expression(text), refer)


def _type(expression: Expression, refer: Refer) -> Type:
    match expression:
        case Literal(json=text, offset=offset):
            if text == "null":
                raise ExpressionError("null alone is no type", offset, len(text))
            return OneOfValues((Json(text),))
        case Array(item=item):
            return ListOf(_type(item, refer))
        case Either(members=members):
            return _either(members, refer)
        case Name():
            return _named(expression, refer)
    assert_never(expression)


def _either(members: tuple[Expression, ...], refer: Refer) -> Type:
    rest = [member for member in members if not _is_null(member)]
    if not rest:
        raise ExpressionError("null alone is no type", 0)
    types = _joined(rest, [_type(member, refer) for member in rest])
    inner = types[0] if len(types) == 1 else UnionOf(tuple(types))
    return inner if len(rest) == len(members) else Nullable(inner)


def _joined(members: list[Expression], types: list[Type]) -> list[Type]:
    """Values that stand side by side are one enumeration; it is open if the plain word for their kind is a member too."""
    spelled = [_is_value(member) for member in members]
    if not any(spelled):
        return types
    values = tuple(
        value for type_, joins in zip(types, spelled, strict=True) if joins and isinstance(type_, OneOfValues) for value in type_.values
    )
    kind = kind_of_values(values)
    mark = Scalar(kind) if kind else None
    enumeration = OneOfValues(values, mark in types)
    first = spelled.index(True)
    before = [type_ for type_ in types[:first] if type_ != mark]
    after = [type_ for type_, joins in zip(types[first:], spelled[first:], strict=True) if not joins and type_ != mark]
    return [*before, enumeration, *after]


def _named(name: Name, refer: Refer) -> Type:
    word, arguments = name.text, name.arguments
    if name.link:
        return refer(name)
    if word in _KINDS:
        return Scalar(_KINDS[word], _format(_only(name)) if arguments else "")
    match word:
        case "any" if not arguments:
            return Anything()
        case "list":
            return ListOf(_type(_only(name), refer))
        case "map":
            return MapOf(_type(_only(name), refer))
        case "nullable":
            return Nullable(_type(_only(name), refer))
        case "union":
            return UnionOf(tuple(_type(argument, refer) for argument in arguments))
        case "tagged" if arguments:
            return _tagged(name, refer)
        case "value":
            return OneOfValues((Json(_text(_only(name))),))
        case "values" if not arguments:
            return OneOfValues(())
        case "open":
            return OneOfValues(tuple(_value(argument) for argument in arguments), open=True)
        case "reference":
            return Ref(_text(_only(name)))
        case "unresolved":
            return Opaque(_text(_only(name)))
        case _ if not arguments:
            return refer(name)
        case _:
            raise UnknownWord(f"{word} takes no arguments", name.offset, len(word))


def _tagged(name: Name, refer: Refer) -> Type:
    discriminator, *arguments = name.arguments
    members: list[Type] = []
    mapping: list[Tag] = []
    for argument in arguments:
        tags: list[Expression] = []
        if isinstance(argument, Name) and argument.text == "tag" and argument.arguments and not argument.link:
            *tags, argument = argument.arguments
        members.append(member := _type(argument, refer))
        if tags and not isinstance(member, Ref):
            raise ExpressionError("only a declaration has tags", _offset(argument))
        mapping += [Tag(_text(tag), member.key) for tag in tags if isinstance(member, Ref)]
    return UnionOf(tuple(members), _text(discriminator), tuple(mapping))


def _is_null(expression: Expression) -> bool:
    return isinstance(expression, Literal) and expression.json == "null"


def _is_value(expression: Expression) -> bool:
    return isinstance(expression, Literal) or (isinstance(expression, Name) and expression.text == "value" and not expression.link)


def _only(name: Name) -> Expression:
    if len(name.arguments) != 1:
        raise ExpressionError(f"{name.text} takes one argument, not {len(name.arguments)}", name.offset, len(name.text))
    return name.arguments[0]


def _format(expression: Expression) -> str:
    if isinstance(expression, Name) and not expression.arguments:
        return expression.text
    return _text(expression)


def _value(expression: Expression) -> Json:
    if isinstance(expression, Literal):
        return Json(expression.json)
    if isinstance(expression, Name) and expression.text == "value":
        return Json(_text(_only(expression)))
    raise ExpressionError("only JSON values can stand here", _offset(expression))


def _text(expression: Expression) -> str:
    if isinstance(expression, Literal) and expression.json.startswith('"'):
        try:
            return str(json.loads(expression.json))
        except ValueError:
            raise ExpressionError("this is no JSON string", expression.offset, len(expression.json)) from None
    raise ExpressionError("a name in double quotes is expected here", _offset(expression))


def _offset(expression: Expression) -> int:
    match expression:
        case Name(offset=offset) | Literal(offset=offset):
            return offset
        case Array(item=item):
            return _offset(item)
        case Either(members=members):
            return _offset(members[0])
    assert_never(expression)
