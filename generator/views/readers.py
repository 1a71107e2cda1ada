"""The function that decodes a type: one of the runtime's, another serializer's, or a small one made beside its user."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from ..emitted import Emitted, Segment, compose, join, json_literal, ours
from ..ir import Anything, Json, Kind, ListOf, MapOf, Nullable, OneOfValues, Opaque, Ref, Scalar, Type, UnionOf
from ..layout import WIDTH, call, constant, parenthesised
from .annotations import is_open
from .scope import Scope, is_textual


@dataclass(frozen=True, slots=True)
class Function:
    """A reader that is there by name: ``decoding.read_string``, ``serializers.usage.read``."""

    name: Emitted


@dataclass(frozen=True, slots=True)
class Applied:
    """A reader with an argument of its own: ``decoding.read_list(value, decoding.read_string, at, problems)``."""

    function: Emitted
    argument: Emitted


Reader: TypeAlias = Function | Applied


@dataclass(frozen=True, slots=True)
class Helper:
    """A module-level function that stands for an :class:`Applied` reader where a name is needed."""

    signature: Emitted
    statement: Emitted


@dataclass(slots=True)
class Module:
    """What the readers of one serializers module share: constants and helpers, made as they are needed, by name."""

    stem: Emitted
    """The stem of the module, whose readers need no path; empty for a module that is no serializers'."""
    scope: Scope
    taken: frozenset[str]
    """Names that constants must not have."""
    constants: dict[Emitted, Emitted] = field(default_factory=dict[Emitted, Emitted])
    helpers: dict[Emitted, Helper] = field(default_factory=dict[Emitted, Helper])

    def values(self, name: Emitted, values: tuple[Json, ...]) -> Emitted:
        """The name of a module-level collection of these values; ``name`` is in lower case."""
        items = list(dict.fromkeys(json_literal(value.text) for value in values))
        if _may_be_a_set(values):
            return self.constant(name, lambda name: constant(name, "{}", items))
        if len(items) == 1:
            items = [compose("{},", items[0])]
        return self.constant(name, lambda name: constant(name, "()", items))

    def constant(self, name: Emitted, statement: Callable[[Emitted], Emitted]) -> Emitted:
        """Define a module-level constant, with underscores behind its name where something else of the module is called so."""
        constant = Emitted(name.upper())
        while self.constants.get(constant, text := statement(constant)) != text or constant in self.taken:
            constant = compose("{}_", constant)
        self.constants[constant] = text
        return constant

    def reader(self, type: Type, name: Emitted) -> Reader:
        """The reader of a type; ``name`` is what constants and helpers made for it begin with."""
        match type:
            case Scalar(kind=kind):
                return Function(_SCALARS[kind])
            case Anything() | Opaque():
                return Function(ours("decoding.read_anything"))
            case ListOf(item=Scalar(kind=kind)) if kind in _LISTS:
                return Function(_LISTS[kind])
            case ListOf(item=item):
                return Applied(ours("decoding.read_list"), self.named(item, compose("{}_item", name)))
            case MapOf(value=Anything() | Opaque()):
                return Function(ours("decoding.read_object"))
            case MapOf(value=value):
                return Applied(ours("decoding.read_map"), self.named(value, compose("{}_value", name)))
            case Nullable(type=inner):
                return Applied(ours("decoding.read_nullable"), self.named(inner, compose("{}_or_null", name)))
            case OneOfValues(values=()):
                return Function(ours("decoding.read_anything"))
            case OneOfValues(values=values) if is_open(type):
                return Applied(ours("decoding.read_text"), self.values(name, values))
            case OneOfValues(values=values):
                return Applied(ours("decoding.read_constant"), self.values(name, values))
            case Ref(key=key):
                return Function(self.function_of(key))
            case UnionOf():
                raise TypeError("inline unions are hoisted before readers are made")
            case _:
                assert_never(type)

    def function_of(self, key: str) -> Emitted:
        """The ``read`` function of a declaration, as it is reached from this module."""
        stem = self.scope.stem_of(key)
        name = function_name(ours("read"), key, self.scope)
        return name if stem == self.stem else compose("serializers.{}.{}", stem, name)

    def named(self, type: Type, name: Emitted) -> Emitted:
        """A name for the reader of a type: a helper is defined where it needs an argument."""
        match self.reader(type, name):
            case Function(name=known):
                return known
            case Applied() as applied:
                helper = compose("read_{}", name)
                self.helpers[helper] = Helper(definition(helper, ours("Any")), returned(applied, 4))
                return helper


def module_of(stem: Segment, scope: Scope) -> Module:
    """A module that holds nothing yet."""
    held = scope.modules[stem]
    classes = {scope.class_of(declaration.key) for declaration in held}
    return Module(stem, scope, frozenset({"ABSENT", "UNSET"} | classes | {shape_name(declaration.key, scope) for declaration in held}))


def _may_be_a_set(values: tuple[Json, ...]) -> bool:
    """Whether Python tells the values apart as JSON does: ``1`` and ``true`` are equal to it, and arrays cannot be in a set."""
    return is_textual(values) or not any(value.text[0] in "tf[{" for value in values)


def shape_name(key: str, scope: Scope) -> Emitted:
    """What the constant is called that tells a record from the other members of a union."""
    held = scope.modules[scope.stem_of(key)]
    return ours("SHAPE") if held[0].key == key else Emitted(f"{scope.suffix(key)}_shape".upper())


def function_name(verb: Emitted, key: str, scope: Scope) -> Emitted:
    """``read`` for the declaration that its module is named after, ``read_<name>`` for its inline children."""
    held = scope.modules[scope.stem_of(key)]
    return verb if held[0].key == key else compose("{}_{}", verb, scope.suffix(key))


def definition(function: Emitted, returns: Emitted) -> Emitted:
    """The first line, or lines, of a reader."""
    return call(0, f"def {function}", ("value: Any", "at: At", "problems: Problems"), f" -> {returns}:")


def arguments(reader: Reader, value: str, at: str) -> tuple[Emitted, list[str]]:
    """The function to call and its arguments, to read ``value`` at ``at``."""
    match reader:
        case Function(name=name):
            return name, [value, at, "problems"]
        case Applied(function=function, argument=argument):
            return function, [value, argument, at, "problems"]


def returned(reader: Reader, indent: int) -> Emitted:
    """``return read(value, at, problems)``; over two statements where the function's name is too long for one."""
    function, given = arguments(reader, "value", "at")
    return bound(indent, "return ", function, given)


def bound(indent: int, head: str, function: Emitted, given: list[str], local: str = "variant") -> Emitted:
    """``head function(given)``, with the function looked up in a statement of its own where its name alone fills a line."""
    if indent + len(head) + len(function) + 1 <= WIDTH:
        return call(indent, f"{head}{function}", given)
    lookup = parenthesised(indent, f"{local} = ", function)
    return join("\n", [lookup, compose("{}{}", Emitted(" " * indent), call(indent, f"{head}{local}", given))])


_SCALARS = {
    Kind.TEXT: ours("decoding.read_string"),
    Kind.STRING: ours("decoding.read_string"),
    Kind.NUMERIC: ours("decoding.read_number"),
    Kind.NUMBER: ours("decoding.read_number"),
    Kind.INTEGER: ours("decoding.read_integer"),
    Kind.BOOLEAN: ours("decoding.read_boolean"),
    Kind.BYTES: ours("decoding.read_bytes"),
    Kind.DATE: ours("decoding.read_date"),
    Kind.DATE_TIME: ours("decoding.read_date_time"),
}
_LISTS = {
    Kind.TEXT: ours("decoding.read_strings"),
    Kind.STRING: ours("decoding.read_strings"),
    Kind.NUMERIC: ours("decoding.read_numbers"),
    Kind.NUMBER: ours("decoding.read_numbers"),
    Kind.INTEGER: ours("decoding.read_integers"),
}
