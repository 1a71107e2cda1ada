"""Schemas of Swagger 2.0 → those of OpenAPI 3.0, and how a part of one document becomes a part of the other."""

from __future__ import annotations

from collections.abc import Callable

from .building import quoted
from .nodes import Array, Mark, Node, Object, Value, text_of

_MAPS = ("properties", "patternProperties")
_LISTS = ("allOf", "anyOf", "oneOf")
_SCHEMAS = ("items", "additionalProperties", "not")


class Draft:
    """An object in the making. Parts that are not there are left out."""

    def __init__(self, mark: Mark) -> None:
        self._entries: dict[str, Node] = {}
        self._keys: dict[str, Mark] = {}
        self._mark = mark

    def put(self, key: str, node: Node | None, mark: Mark | None = None) -> None:
        """Add an entry. ``mark`` is where its key stands, if that is not where the node does."""
        if node is not None:
            self._entries[key] = node
            self._keys[key] = mark or node.mark

    def take(self, source: Object, *keys: str) -> None:
        """Add the entries that another object has under these keys."""
        for key in keys:
            self.put(key, source.entries.get(key), source.keys.get(key))

    def change(self, source: Object, key: str, change: Callable[[Node], Node | None], name: str = "") -> None:
        """Add the entry that another object has under a key, changed; ``name`` is its new key, if it has one."""
        inner = source.entries.get(key)
        self.put(name or key, change(inner) if inner is not None else None, source.keys.get(key))

    def take_extensions(self, source: Object) -> None:
        """Add what another object has under keys that begin with ``x-``, but for the one that its schema gets."""
        self.take(source, *(key for key in source.entries if key.startswith("x-") and key != "x-nullable"))

    def done(self) -> Object:
        """The object."""
        return Object(self._entries, self._keys, self._mark)

    def done_if_any(self) -> Object | None:
        """The object, unless it is empty."""
        return self.done() if self._entries else None


def text(value: str, mark: Mark) -> Value:
    """A string that stands for what is read at ``mark``."""
    return Value(quoted(value), mark)


def flag(*, value: bool, mark: Mark) -> Value:
    """A boolean that stands for what is read at ``mark``."""
    return Value("true" if value else "false", mark)


def convert_schema(node: Node) -> Node:
    """A schema. Its references stay as they are written."""
    if not isinstance(node, Object):
        return node
    draft = Draft(node.mark)
    for key, inner in node.entries.items():
        name, mark = key, node.keys[key]
        if key == "x-nullable":
            name = "nullable"
        elif key == "type" and text_of(inner) == "file":
            draft.put("format", text("binary", inner.mark), mark)
            inner = text("string", inner.mark)
        elif key == "discriminator" and text_of(inner) is not None:
            about = Draft(inner.mark)
            about.put("propertyName", inner, mark)
            inner = about.done()
        elif key in _MAPS:
            inner = each_entry(inner, convert_schema)
        elif key in _LISTS:
            inner = each_item(inner, convert_schema)
        elif key in _SCHEMAS:
            inner = convert_schema(inner)
        draft.put(name, inner, mark)
    return draft.done()


def convert_anything(node: Node) -> Node:
    """A tree that has schemas anywhere in it."""
    match node:
        case Object():
            return convert_schema(each_entry(node, convert_anything))
        case Array():
            return each_item(node, convert_anything)
        case _:
            return node


def each_entry(node: Node, change: Callable[[Node], Node]) -> Node:
    """A mapping with its values changed; anything else as it is."""
    if not isinstance(node, Object):
        return node
    return Object({key: change(inner) for key, inner in node.entries.items()}, node.keys, node.mark)


def each_item(node: Node, change: Callable[[Node], Node]) -> Node:
    """A sequence with its items changed; anything else as it is."""
    return Array([change(item) for item in node.items], node.mark) if isinstance(node, Array) else node
