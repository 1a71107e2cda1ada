"""The operations of an OpenAPI document, and the schemas that stand in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from .json_values import list_of, object_of
from .raw_documents import Mark, RawDocument

_METHODS = "get put post delete options head patch trace query".split()
_VALUES = frozenset({"example", "examples", "default", "enum", "const"})
"""Keys whose values are not looked into: anything may stand there."""


@dataclass(frozen=True, slots=True)
class RawOperation:
    """One method of one path; ``mark`` is where the method stands."""

    method: str
    path: str
    node: dict[str, Any]
    mark: Mark


class Holder(NamedTuple):
    """A media type, parameter or header: what has a schema. ``where`` is for people."""

    where: str
    schema: Any
    node: dict[str, Any]


def operations(document: RawDocument) -> Iterator[RawOperation]:
    """Every operation below ``paths`` and ``webhooks``, and in the callbacks of those."""
    for part in ("paths", "webhooks"):
        yield from _operations(document, document.root.get(part, {}))


def holders(document: RawDocument) -> Iterator[Holder]:
    """Everything with a schema in the operations, webhooks and callbacks, through references, each once."""
    seen: set[int] = set()
    for part in ("paths", "webhooks"):
        yield from _holders(document, document.root.get(part, {}), part, seen)


def behind(document: RawDocument, node: Any) -> Any:
    """A node, or what its reference, which leads to another place of the document, points to."""
    while isinstance(reference := object_of(node).get("$ref"), str):
        node = document.root
        for step in reference.removeprefix("#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~")]
    return node


def _operations(document: RawDocument, items: dict[str, Any]) -> Iterator[RawOperation]:
    for path, given in items.items():
        item = behind(document, given)
        more = item.get("additionalOperations", {})
        for holder, method in [*((item, method) for method in _METHODS if method in item), *((more, method) for method in more)]:
            node = holder[method]
            yield RawOperation(method, path, node, document.keys[id(holder), method])
            for callback in node.get("callbacks", {}).values():
                yield from _operations(document, behind(document, callback))


def _holders(document: RawDocument, node: Any, where: str, seen: set[int]) -> Iterator[Holder]:
    found: Any = behind(document, node)
    for index, item in enumerate(list_of(found)):
        yield from _holders(document, item, f"{where}/{index}", seen)
    held = object_of(found)
    if id(held) in seen:
        return
    seen.add(id(held))
    for keyword in ("schema", "itemSchema"):
        if keyword in held:
            yield Holder(where, held[keyword], held)
    for key, inner in held.items():
        if key not in _VALUES and key not in ("schema", "itemSchema") and not key.startswith("x-"):
            yield from _holders(document, inner, f"{where}/{key}", seen)
