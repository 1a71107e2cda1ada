"""Lays out Python code the way black does: one line where it fits, else split at brackets and operators.

It covers the few forms that generated code has. What goes in and out are finished pieces of code; widths count characters, and every
function returns the lines of a statement joined by newlines, without the indentation of its first line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from .emitted import Emitted

WIDTH = 88


@dataclass(frozen=True, slots=True)
class Atom:
    """A piece that cannot be split."""

    text: Emitted


@dataclass(frozen=True, slots=True)
class Subscript:
    """``head[item, …]``."""

    head: Emitted
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """``a | b``; two or more operands, none of them an :class:`Either`."""

    operands: tuple[Node, ...]


Node: TypeAlias = Atom | Subscript | Either


def flat(node: Node) -> str:
    """The node on one line."""
    match node:
        case Atom(text=text):
            return text
        case Subscript(head=head, items=items):
            return f"{head}[{', '.join(map(flat, items))}]"
        case Either(operands=operands):
            return " | ".join(map(flat, operands))


def annotated(indent: int, target: Emitted, node: Node, value: Emitted | None = None) -> Emitted:
    """``target: annotation`` or ``target: annotation = value``, the value unsplittable."""
    tail = "" if value is None else f" = {value}"
    line = f"{target}: {flat(node)}{tail}"
    if indent + len(line) <= WIDTH:
        return Emitted(line)
    if value is not None and indent + len(f"{target}: {flat(node)} = (") <= WIDTH:
        return Emitted(f"{target}: {flat(node)} = (\n{' ' * (indent + 4)}{value}\n{' ' * indent})")
    match node:
        case Either():
            return Emitted("\n".join([f"{target}: (", *operand_lines(indent + 4, node), f"{' ' * indent}){tail}"]))
        case Subscript():
            return Emitted("\n".join(_prefixed(f"{target}: ", exploded(indent, node), tail)))
        case Atom(text=text) if indent + 4 + len(text) <= WIDTH:
            return Emitted(f"{target}: (\n{' ' * (indent + 4)}{text}\n{' ' * indent}){tail}")
        case Atom():
            return Emitted(line)


def assigned(target: Emitted, annotation: Emitted, node: Node) -> Emitted:
    """``target: annotation = node`` at the top level of a module, the annotation a name."""
    head = f"{target}: {annotation} = "
    line = head + flat(node)
    if len(line) <= WIDTH:
        return Emitted(line)
    match node:
        case Subscript(head=name) if len(f"{head}{name}[") <= WIDTH:
            return Emitted("\n".join(_prefixed(head, exploded(0, node), "")))
        case Either() if len(head) < WIDTH:
            return Emitted("\n".join([f"{head}(", *operand_lines(4, node), ")"]))
        case Atom(text=text) if 4 + len(text) > WIDTH:
            return Emitted(line)
        case _ if len(head) < WIDTH:
            return Emitted("\n".join([f"{head}(", *_item(4, node, "", ""), ")"]))
        case _:
            tail = f") = {flat(node)}"
            fits = len(f"{target}: (") <= WIDTH and len(tail) <= WIDTH
            lines = [tail] if fits or not isinstance(node, Subscript) else _prefixed(") = ", exploded(0, node), "")
            return Emitted("\n".join([f"{target}: (", f"    {annotation}", *lines]))


def call(indent: int, head: str, arguments: Sequence[str], tail: str = "") -> Emitted:
    """``head(arguments)tail``, where the head may be an assignment's or a definition's beginning."""
    line = f"{head}({', '.join(arguments)}){tail}"
    if indent + len(line) <= WIDTH:
        return Emitted(line)
    target, is_assignment, function = head.rpartition(" = ")
    if is_assignment and indent + len(head) + 1 > WIDTH:
        name, is_annotated, annotation = target.partition(": ")
        if is_annotated and indent + len(f"{target} = (") > WIDTH:
            space = " " * indent
            return Emitted(f"{name}: (\n{space}    {annotation}\n{space}{_bracketed(indent, f') = {function}(', arguments, f'){tail}')}")
        inner = _bracketed(indent + 4, f"{function}(", arguments, ")")
        return Emitted(f"{target} = (\n{' ' * (indent + 4)}{inner}\n{' ' * indent}){tail}")
    return Emitted(_bracketed(indent, f"{head}(", arguments, f"){tail}"))


def collection(indent: int, head: str, brackets: str, items: Sequence[str]) -> Emitted:
    """``head{item, …}``: a display, one item per line where it does not fit; the only item of a tuple comes with its comma."""
    line = f"{head}{brackets[0]}{', '.join(items)}{brackets[1]}"
    if indent + len(line) <= WIDTH:
        return Emitted(line)
    inner = " " * (indent + 4)
    return Emitted(
        "\n".join([f"{head}{brackets[0]}", *(f"{inner}{item.removesuffix(',')}," for item in items), f"{' ' * indent}{brackets[1]}"])
    )


def constant(name: str, brackets: str, items: Sequence[str]) -> Emitted:
    """``NAME: Final = {item, …}`` at the top level of a module."""
    head = f"{name}: Final = "
    if len(head) < WIDTH:
        return collection(0, head, brackets, items)
    return Emitted(
        "\n".join([f"{name}: (", "    Final", f") = {brackets[0]}", *(f"    {item.removesuffix(',')}," for item in items), brackets[1]])
    )


def unless_in(indent: int, item: str, values: str) -> Emitted:
    """``if item not in values:``; both are names."""
    line = f"if {item} not in {values}:"
    if indent + len(line) <= WIDTH:
        return Emitted(line)
    inner = " " * (indent + 4)
    return Emitted(f"if (\n{inner}{item}\n{inner}not in {values}\n{' ' * indent}):")


def case(indent: int, patterns: Sequence[str]) -> Emitted:
    """``case a | b:``."""
    alternatives = " | ".join(patterns)
    line = f"case {alternatives}:"
    if indent + len(line) <= WIDTH or (len(patterns) == 1 and indent + 4 + len(alternatives) > WIDTH):
        return Emitted(line)
    operands = Either(tuple(Atom(Emitted(pattern)) for pattern in patterns)) if len(patterns) > 1 else None
    body = operand_lines(indent + 4, operands) if operands else [" " * (indent + 4) + alternatives]
    return Emitted("\n".join(["case (", *body, f"{' ' * indent}):"]))


def imported(indent: int, module: str, names: Sequence[str]) -> Emitted:
    """``from module import names``."""
    line = f"from {module} import {', '.join(names)}"
    if indent + len(line) <= WIDTH:
        return Emitted(line)
    inner = " " * (indent + 4)
    return Emitted("\n".join([f"from {module} import (", *(f"{inner}{name}," for name in names), f"{' ' * indent})"]))


def parenthesised(indent: int, head: str, value: str, tail: str = "") -> Emitted:
    """``head value tail`` with the value in brackets on a line of its own where that helps, or where it is a chain of attributes."""
    line = f"{head}{value}{tail}"
    if indent + len(line) <= WIDTH or (indent + 4 + len(value) > WIDTH and value.count(".") < 2):
        return Emitted(line)
    return Emitted(f"{head}(\n{' ' * (indent + 4)}{value}\n{' ' * indent}){tail}")


def _bracketed(indent: int, opening: str, arguments: Sequence[str], closing: str) -> str:
    joined = ", ".join(arguments)
    if indent + len(opening) + len(joined) + len(closing) <= WIDTH:
        return f"{opening}{joined}{closing}"
    inner = " " * (indent + 4)
    closing = _returning(indent, closing)
    single_definition = opening.startswith("def ") and len(arguments) == 1
    if indent + 4 + len(joined) <= WIDTH and not single_definition:
        return f"{opening}\n{inner}{joined}\n{' ' * indent}{closing}"
    body = "".join(f"\n{inner}{argument}," for argument in arguments)
    return f"{opening}{body}\n{' ' * indent}{closing}"


def _returning(indent: int, closing: str) -> str:
    """The end of a definition, with the type it returns in brackets of its own where only that fits."""
    arrow = ") -> "
    if not closing.startswith(arrow) or indent + len(closing) <= WIDTH:
        return closing
    returned = closing.removeprefix(arrow).removesuffix(":")
    return parenthesised(indent, arrow, returned, ":")


def _prefixed(head: str, lines: list[str], tail: str) -> list[str]:
    return [head + lines[0].lstrip(), *lines[1:-1], lines[-1] + tail]


def operand_lines(indent: int, node: Either) -> list[str]:
    """The operands on one line if they fit, else one line or more each."""
    line = " " * indent + flat(node)
    if len(line) <= WIDTH:
        return [line]
    lines: list[str] = []
    for index, operand in enumerate(node.operands):
        prefix = "| " if index else ""
        lines.extend(_item(indent, operand, prefix, ""))
    return lines


def _item(indent: int, node: Node, prefix: str, suffix: str) -> list[str]:
    line = " " * indent + prefix + flat(node) + suffix
    if len(line) <= WIDTH or isinstance(node, Atom):
        return [line]
    if isinstance(node, Either):
        lines = operand_lines(indent, node)
        return [*lines[:-1], lines[-1] + suffix]
    lines = exploded(indent, node)
    return [" " * indent + prefix + lines[0].lstrip(), *lines[1:-1], lines[-1] + suffix]


def exploded(indent: int, node: Subscript) -> list[str]:
    """A subscript over several lines: its items on one line if they fit, else one by one."""
    space = " " * indent
    body = " " * (indent + 4) + ", ".join(map(flat, node.items))
    if len(body) <= WIDTH:
        return [f"{space}{node.head}[", body, f"{space}]"]
    comma = "," if len(node.items) > 1 else ""
    lines = [line for item in node.items for line in _item(indent + 4, item, "", comma)]
    return [f"{space}{node.head}[", *lines, f"{space}]"]
