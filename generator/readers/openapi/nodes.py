"""A JSON or YAML document as a tree that knows where everything stands. What it means is not decided here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from ...ir import Json
from ...places import Place


class Mark(NamedTuple):
    """A position: the path of the file as diagnostics show it, line and column from 1."""

    path: str
    line: int
    column: int


class Value(NamedTuple):
    """A scalar. ``json`` is its exact JSON text (``1.0`` stays ``1.0``)."""

    json: str
    mark: Mark


class Array(NamedTuple):
    """A sequence."""

    items: Sequence[Node]
    mark: Mark


class Object(NamedTuple):
    """A mapping. ``keys`` tells where each key stands; ``mark`` is where the first one does (or the brace)."""

    entries: Mapping[str, Node]
    keys: Mapping[str, Mark]
    mark: Mark


Node: TypeAlias = Object | Array | Value


def place(node: Node) -> Place:
    """Where a node begins."""
    return Place(*node.mark)


def key_place(node: Object, key: str) -> Place:
    """Where a key of an object stands."""
    return Place(*node.keys[key])


def text_of(node: Node | None) -> str | None:
    """The string that a node is; ``None`` if it is none."""
    if isinstance(node, Value) and node.json[0] == '"':
        text: str = json.loads(node.json) if "\\" in node.json else node.json[1:-1]
        return text
    return None


def flag_of(node: Node | None) -> bool | None:
    """The boolean that a node is; ``None`` if it is none."""
    if isinstance(node, Value) and node.json in ("true", "false"):
        return node.json == "true"
    return None


def is_null(node: Node | None) -> bool:
    """Whether a node is there and is null."""
    return isinstance(node, Value) and node.json == "null"


def json_of(node: Node) -> Json:
    """The node as compact JSON, keys in source order."""
    return Json("".join(_pieces(node)))


def _pieces(node: Node) -> Iterator[str]:
    match node:
        case Value(json=text):
            yield text
        case Array(items=items):
            yield "["
            for index, item in enumerate(items):
                if index:
                    yield ","
                yield from _pieces(item)
            yield "]"
        case Object(entries=entries):
            yield "{"
            for index, (key, value) in enumerate(entries.items()):
                yield f"{',' if index else ''}{json.dumps(key, ensure_ascii=False)}:"
                yield from _pieces(value)
            yield "}"
