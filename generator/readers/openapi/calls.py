"""The calls of path items: which method of which path stands where (OpenAPI 3.1, section 4.8.9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .context import Context
from .nodes import Mark, Node, Object

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


class Call(NamedTuple):
    """One operation as it stands in the document.

    ``path`` has no fragment: that only tells two operations of one path apart. ``item`` is the path item, with what all of its operations
    share.
    """

    method: str
    path: str
    fragment: str
    node: Object
    item: Object
    mark: Mark

    @property
    def key(self) -> str:
        """Method and path, which no other operation of a document has both."""
        return f"{self.method} {self.path}" + (f"#{self.fragment}" if self.fragment else "")


def calls_of(context: Context, items: Iterable[tuple[str, Node, Mark]]) -> Iterator[Call]:
    """All calls of path items, given as the members of ``paths`` or the like, in their order."""
    for path, node, _ in items:
        item = _path_item(context, node)
        if item is not None:
            bare, _, fragment = path.partition("#")
            yield from (Call(method, bare, fragment, found, item, mark) for method, found, mark in _methods(context, item))


def _path_item(context: Context, node: Node) -> Object | None:
    """A path item; what stands beside its reference goes before what is behind it."""
    found = context.resolved(node, "a path item")
    if found is None or not isinstance(node, Object) or "$ref" not in node.entries:
        return found
    own = {key: value for key, value in node.entries.items() if key != "$ref"}
    return Object({**found.entries, **own}, {**found.keys, **node.keys}, found.mark)


def _methods(context: Context, item: Object) -> Iterator[tuple[str, Object, Mark]]:
    """The operations of a path item. Methods of ``additionalOperations`` (3.2) are sent as they are written."""
    for key, node, mark in context.members(item):
        if key in METHODS and (found := context.as_object(node, "an operation")) is not None:
            yield key.upper(), found, mark
    for key, node, mark in context.members(context.object(item, "additionalOperations")):
        if key.lower() in METHODS:
            context.wrong(f"{key} has a key of its own in the path item", mark, hint=f"move it to {key.lower()!r}")
        elif (found := context.as_object(node, "an operation")) is not None:
            yield key, found, mark
