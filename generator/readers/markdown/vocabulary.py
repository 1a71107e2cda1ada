"""What the words of a dialect's type expressions mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from ...ir import UNKNOWN, Json, Kind, ListOf, MapOf, Nullable, OneOfValues, Scalar, Type, UnionOf, Unknown
from .expressions import Array, Either, Expression, ExpressionError, Literal, Name


@dataclass(frozen=True, slots=True)
class Wrapping:
    """What a wrapper around a type says: ``Optional[…]`` that the key may be missing, ``Nullable[…]`` that the value may be null."""

    optional: bool = False
    nullable: bool | Unknown = UNKNOWN


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words of one dialect. Whatever is none of them is a reference."""

    words: Mapping[str, Type]
    lists: frozenset[str] = frozenset()
    maps: frozenset[str] = frozenset()
    """The last argument is the type of the values."""
    map_keys: frozenset[str] = frozenset()
    """The words that can be the first of a map's two arguments; empty where that is not checked."""
    consts: frozenset[str] = frozenset()
    unions: frozenset[str] = frozenset()
    wrappers: Mapping[str, Wrapping] = field(default_factory=dict[str, Wrapping])
    open_marks: frozenset[str] = frozenset()
    """A union member that only says that more values may come."""
    null: str = ""
    """The word (or JSON literal) for null as a union member."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A type with what the wrappers around it said, if there were any (``wrapping`` is ``None``: there were none).

    ``known`` is false for a text that was no type.
    """

    type: Type
    wrapping: Wrapping | None = None
    known: bool = True


class UnknownWord(ExpressionError):
    """A word that the dialect does not have."""

    code = "unknown-type"


Refer = Callable[[Name], Type]
"""Gives the type for a word that is not in the vocabulary: a reference, an opaque type, or an :class:`UnknownWord`."""


def interpret(expression: Expression, vocabulary: Vocabulary, refer: Refer) -> Meaning:
    """The type that an expression stands for. Raises :class:`ExpressionError` for words that cannot stand where they do."""
    wrapping = None
    while isinstance(expression, Name) and (around := vocabulary.wrappers.get(expression.text)):
        wrapping = _both(wrapping, around) if wrapping else around
        expression = _only_argument(expression)
    if wrapping:
        return Meaning(_Interpreter(vocabulary, refer).type(expression), wrapping)
    if vocabulary.null and isinstance(expression, Either) and any(_is_null(m, vocabulary) for m in expression.members):
        rest = tuple(member for member in expression.members if not _is_null(member, vocabulary))
        bare = rest[0] if len(rest) == 1 else Either(rest)
        return Meaning(_Interpreter(vocabulary, refer).type(bare), Wrapping(nullable=True))
    return Meaning(_Interpreter(vocabulary, refer).type(expression))


def _both(one: Wrapping, other: Wrapping) -> Wrapping:
    nullable = one.nullable if other.nullable is not True else True
    return Wrapping(one.optional or other.optional, nullable)


def _is_null(expression: Expression, vocabulary: Vocabulary) -> bool:
    match expression:
        case Literal(json=text) | Name(text=text):
            return text == vocabulary.null
        case _:
            return False


def _only_argument(name: Name) -> Expression:
    if len(name.arguments) != 1:
        raise ExpressionError(f"{name.text} takes one argument, not {len(name.arguments)}", name.offset, len(name.text))
    return name.arguments[0]


@dataclass(frozen=True, slots=True)
class _Interpreter:
    vocabulary: Vocabulary
    refer: Refer

    def type(self, expression: Expression) -> Type:
        match expression:
            case Literal(json=text):
                return OneOfValues((Json(text),))
            case Array(item=item):
                return ListOf(self.type(item))
            case Either(members=members):
                return self.union(members)
            case Name():
                return self.named(expression)

    def named(self, name: Name) -> Type:
        vocabulary = self.vocabulary
        if name.text in vocabulary.lists:
            return ListOf(self.type(_only_argument(name)))
        if name.text in vocabulary.maps and name.arguments:
            return MapOf(self.type(_map_value(name, vocabulary.map_keys)))
        if name.text in vocabulary.consts and name.arguments:
            return OneOfValues(tuple(_json(argument) for argument in name.arguments))
        if name.text in vocabulary.unions and name.arguments:
            return self.union(name.arguments)
        if (wrapping := vocabulary.wrappers.get(name.text)) is not None:
            inner = self.type(_only_argument(name))
            return Nullable(inner) if wrapping.nullable is True else inner
        if name.text in vocabulary.words and not name.arguments:
            return vocabulary.words[name.text]
        return self.refer(name)

    def union(self, members: tuple[Expression, ...]) -> Type:
        """Literals of a union are one enumeration, open if an open mark (or, beside them, their plain kind) is a member too."""
        marks = [m for m in members if isinstance(m, Name) and m.text in self.vocabulary.open_marks]
        nulls = [m for m in members if _is_null(m, self.vocabulary)]
        rest = [m for m in members if m not in marks and m not in nulls]
        types = _joined([self.type(member) for member in rest], opened=bool(marks))
        if Scalar(Kind.BYTES) in types:
            return Scalar(Kind.BYTES)  # the ways to hand over raw bytes
        inner = types[0] if len(types) == 1 else UnionOf(tuple(types))
        return Nullable(inner) if nulls else inner


def _map_value(name: Name, keys: frozenset[str]) -> Expression:
    key = name.arguments[0]
    if keys and (len(name.arguments) != 2 or not isinstance(key, Name) or key.text not in keys):
        raise ExpressionError(f"{name.text} takes a {'/'.join(sorted(keys))} and the type of its values", name.offset, len(name.text))
    return name.arguments[-1]


def _joined(types: list[Type], *, opened: bool) -> list[Type]:
    values = tuple(value for item in types if isinstance(item, OneOfValues) for value in item.values)
    if not values:
        return types
    first = next(index for index, item in enumerate(types) if isinstance(item, OneOfValues))
    rest = [item for item in types if not isinstance(item, OneOfValues)]
    return [*rest[:first], OneOfValues(values, opened), *rest[first:]]


def _json(expression: Expression) -> Json:
    if isinstance(expression, Literal):
        return Json(expression.json)
    raise ExpressionError("only JSON values can stand here", expression.offset if isinstance(expression, Name) else 0)
