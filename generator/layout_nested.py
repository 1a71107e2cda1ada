"""Lays out nested calls and displays, and the signatures of functions, the way black does. What :mod:`generator.layout` says holds here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .emitted import Emitted, ours
from .layout import WIDTH, Atom, Either, Node, Subscript, exploded, flat, operand_lines


@dataclass(frozen=True, slots=True)
class Nested:
    """``head(item, …)`` or ``head[item, …]`` and so on: a call with brackets ``()`` and ``is_call``, else a display behind ``head``."""

    head: Emitted
    items: tuple[Expression, ...]
    brackets: Emitted = ours("()")
    is_call: bool = True


Expression: TypeAlias = Emitted | Nested
Given: TypeAlias = str | tuple[str, Node]
"""A parameter as it is written, or its name and annotation."""


def inline(expression: Expression) -> str:
    """The expression on one line."""
    if isinstance(expression, Emitted):
        return expression
    items = ", ".join(map(inline, expression.items))
    comma = "," if len(expression.items) == 1 and not expression.is_call and expression.brackets == "()" else ""
    return f"{expression.head}{expression.brackets[0]}{items}{comma}{expression.brackets[1]}"


def nested(indent: int, expression: Expression, tail: str = "", before: int = 0) -> Emitted:
    """The expression, over several lines where it does not fit behind as many characters as are ``before`` it."""
    line = inline(expression)
    if isinstance(expression, Emitted) or not expression.items or indent + before + len(line) + len(tail) <= WIDTH:
        return Emitted(line + tail)
    inner = " " * (indent + 4)
    joined = ", ".join(map(inline, expression.items))
    if expression.is_call and indent + 4 + len(joined) <= WIDTH:
        body = f"{inner}{joined}"
    elif expression.is_call and len(expression.items) == 1:
        body = inner + nested(indent + 4, expression.items[0])
    else:
        body = "\n".join(inner + nested(indent + 4, item, ",") for item in expression.items)
    return Emitted(f"{expression.head}{expression.brackets[0]}\n{body}\n{' ' * indent}{expression.brackets[1]}{tail}")


def assigned(indent: int, name: Emitted, annotation: Subscript, value: Nested) -> Emitted:
    """``name: annotation = call(…)``."""
    head = f"{name}: {flat(annotation)} = "
    line = head + inline(value)
    if indent + len(line) <= WIDTH:
        return Emitted(line)
    if indent + len(head) + len(value.head) + 1 <= WIDTH:
        return nested(indent, _behind(head, value))
    if indent + len(head) + 1 <= WIDTH:
        space = " " * indent
        return Emitted(f"{head}(\n{space}    {nested(indent + 4, value)}\n{space})")
    first, *others, last = exploded(indent, annotation)
    return Emitted("\n".join([f"{name}: {first.lstrip()}", *others, " " * indent + nested(indent, _behind(f"{last.lstrip()} = ", value))]))


def _behind(head: str, value: Nested) -> Nested:
    return Nested(Emitted(head + value.head), value.items, value.brackets, value.is_call)


def definition(indent: int, head: str, parameters: Sequence[Given], returns: Node, end: str = ":") -> Emitted:
    """``head(parameters) -> returns:``, where ``head`` is a ``def`` with the function's name."""
    tail = f") -> {flat(returns)}{end}"
    joined = ", ".join(map(_parameter, parameters))
    if indent + len(head) + 1 + len(joined) + len(tail) <= WIDTH:
        return Emitted(f"{head}({joined}{tail}")
    space = " " * indent
    closing = _returns(indent, returns, end)
    opening = f"{head}({joined}) -> {closing[0].removeprefix(') -> ')}"
    if len(closing) > 3 and isinstance(returns, Subscript) and indent + len(opening) <= WIDTH:
        return Emitted("\n".join([opening, *closing[1:]]))
    if indent + 4 + len(joined) <= WIDTH and len(parameters) > 1:
        lines = [f"{space}    {joined}"]
    else:
        lines = [f"{space}    {_parameter_lines(indent + 4, parameter)}," for parameter in parameters]
    return Emitted("\n".join([f"{head}(", *lines, space + closing[0], *closing[1:]]))


def _parameter(given: Given) -> str:
    return given if isinstance(given, str) else f"{given[0]}: {flat(given[1])}"


def _parameter_lines(indent: int, given: Given) -> str:
    """A parameter in lines of its own, without the comma behind it."""
    line = _parameter(given)
    if isinstance(given, str) or indent + len(line) < WIDTH:
        return line
    name, node = given
    match node:
        case Subscript():
            first, *others = exploded(indent, node)
            return "\n".join([f"{name}: {first.lstrip()}", *others])
        case Either():
            return "\n".join([f"{name}: (", *operand_lines(indent + 4, node), f"{' ' * indent})"])
        case Atom():
            return line


def _returns(indent: int, returns: Node, end: str) -> list[str]:
    """The lines from the closing bracket of the parameters on, the first without its indentation."""
    line = f") -> {flat(returns)}{end}"
    if indent + len(line) <= WIDTH:
        return [line]
    space = " " * indent
    match returns:
        case Subscript():
            first, *others = exploded(indent, returns)
            return [f") -> {first.lstrip()}", *others[:-1], f"{others[-1]}{end}"]
        case Either():
            return [") -> (", *operand_lines(indent + 4, returns), f"{space}){end}"]
        case Atom(text=text) if indent + 4 + len(text) <= WIDTH:
            return [") -> (", f"{space}    {text}", f"{space}){end}"]
        case Atom():
            return [line]
