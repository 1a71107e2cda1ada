"""Replies that arrive piece by piece: what one event or line is.

Documents describe server-sent events in two ways: by the value that is the data of an event, or by the event as an object with the keys
``event``, ``data``, ``id`` and ``retry`` of the format. On the wire these are lines of text, and only the data is a value.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import NamedTuple

from ...casing import pascal
from ...ir import Kind, Scalar, Stream, Type
from ...ledger import Unit
from .context import Context
from .homes import Home
from .media_types import Content, nullable_type
from .nodes import Array, Mark, Node, Object
from .primitives import json_types, values_of
from .variants import is_null_alone, labels, variants_of

_KEYS = frozenset({"event", "data", "id", "retry"})
_SENTINEL = re.compile(r"\[\w+\]")


class Streamed(NamedTuple):
    """What a stream is made of. ``ends`` are as in :class:`~generator.ir.operations.Reply`."""

    stream: Stream
    type: Type
    ends: tuple[str, ...] = ()


class _Data(NamedTuple):
    node: Node
    home: Home


def streamed(context: Context, content: Content) -> Streamed:
    """The pieces of a stream. One that is declared as mere bytes is no stream of lines, and its events are texts."""
    item = _item(context, content.node)
    stated = context.text(content.node, "x-speakeasy-sse-sentinel")
    if item is None:
        return Streamed(content.stream, Scalar(Kind.STRING), _ends(stated))
    if content.stream is Stream.LINES:
        type_ = nullable_type(context, item, content.home)
        return Streamed(Stream.NONE if type_ == Scalar(Kind.BYTES) else Stream.LINES, type_)
    found = [_Data(item, content.home)] if (inner := _data(context, item, content.home)) is None else inner
    nodes: list[Node] = []
    types: list[Type] = []
    for each in found:
        node, sentinel = _without_sentinel(context, _decoded(context, each.node))
        stated = stated or sentinel
        if node is not None:
            nodes.append(node)
            types.append(nullable_type(context, node, each.home))
    if len(set(types)) > 1:
        several = Object({"oneOf": Array(nodes, content.mark)}, {"oneOf": content.mark}, content.mark)
        types = [nullable_type(context, several, _home(context, item, content.home))]
    return Streamed(Stream.EVENTS, types[0] if types and types[0] != Scalar(Kind.BYTES) else Scalar(Kind.STRING), _ends(stated))


def _ends(stated: str) -> tuple[str, ...]:
    return (stated,) if stated else ()


def _item(context: Context, content: Object) -> Node | None:
    """The schema of one piece; where that of the whole stream is a list, it is that of its items."""
    if (item := content.entries.get("itemSchema")) is not None:
        return item
    node = content.entries.get("schema")
    found = context.documents.resolve(node) if node is not None else None
    if isinstance(found, Object) and json_types(found) == ("array",) and (items := found.entries.get("items")) is not None:
        return items
    return node


def _data(context: Context, node: Node, home: Home, within: tuple[Mark, ...] = ()) -> list[_Data] | None:
    """The data of an event that is described with its other keys, or of several such events; ``None`` if it is not described so."""
    schema = _event(context, node)
    if schema is None or schema.mark in within:
        return None
    inner = _home(context, node, home)
    keys = _keys(schema)
    _settle(context, schema, inner)
    own = [_Data(keys["data"], inner)] if "data" in keys else []
    variants = [each for each in variants_of(schema) if not is_null_alone(each)]
    if not variants:
        return own if keys else None
    kinds = [found for each in variants if (found := _event(context, each)) is not None]
    if len(kinds) < len(variants):
        return None
    several: list[_Data] = []
    for variant, label in zip(variants, labels(kinds, "event"), strict=True):
        inside = _data(context, variant, inner.at(label), (*within, schema.mark))
        if inside is None:
            return None
        several.extend(inside)
    return several or own or None


def _settle(context: Context, schema: Object, home: Home) -> None:
    """The keys of an event are in the API as what the format makes of them."""
    properties = schema.entries.get("properties")
    if isinstance(properties, Object):
        for name, mark in properties.keys.items():
            context.findings.settle(Unit.PROPERTY, f"{home.name}.{name}", mark)


def _event(context: Context, node: Node) -> Object | None:
    """A schema without ``allOf`` that has no other keys than those of an event."""
    schema: Node | None = node
    for _ in range(2):  # what is behind a reference may be merged to another one
        found = context.documents.resolve(schema) if schema is not None else None
        schema = context.schemas.merged(found) if isinstance(found, Object) else None
    return schema if isinstance(schema, Object) and _keys(schema).keys() <= _KEYS else None


def _keys(schema: Object) -> Mapping[str, Node]:
    properties = schema.entries.get("properties")
    return properties.entries if isinstance(properties, Object) else {}


def _home(context: Context, node: Node, home: Home) -> Home:
    """The home of the data: below the schema that a reference names, else that of the event."""
    target = context.documents.follow(node) if isinstance(node, Object) and "$ref" in node.entries else None
    if target is None or target.pointer[:2] != ("components", "schemas") or len(target.pointer) != 3:
        return home
    return Home(target.pointer[2], pascal(target.pointer[2])).at("data")


def _decoded(context: Context, node: Node) -> Node:
    """The schema of what a text holds, where it is told (JSON Schema 2020-12, section 8.5)."""
    found = context.documents.resolve(node)
    return found.entries["contentSchema"] if isinstance(found, Object) and "contentSchema" in found.entries else node


def _without_sentinel(context: Context, node: Node) -> tuple[Node | None, str]:
    """A schema without the text in brackets that ends a stream, and that text; ``None`` if it is nothing else."""
    if sentinel := _sentinel(context, node):
        return None, sentinel
    found = context.documents.resolve(node)
    if not isinstance(found, Object):
        return node, ""
    variants = variants_of(found)
    others = [each for each in variants if not _sentinel(context, each)]
    if len(others) == len(variants) or not others:
        return node, ""
    sentinel = next(filter(None, (_sentinel(context, each) for each in variants)))
    if len(others) == 1:
        return others[0], sentinel
    keyword = "oneOf" if "oneOf" in found.entries else "anyOf"
    return Object({**found.entries, keyword: Array(others, found.mark)}, found.keys, found.mark), sentinel


def _sentinel(context: Context, node: Node) -> str:
    found = context.documents.resolve(node)
    values = values_of(found) if isinstance(found, Object) else None
    if not values or len(values) != 1:
        return ""
    value: object = json.loads(values[0].text)
    return value if isinstance(value, str) and _SENTINEL.fullmatch(value) else ""
