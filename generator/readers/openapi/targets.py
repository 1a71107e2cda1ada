"""What references lead to, and how the schemas there are called."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from pathlib import PurePosixPath
from typing import NamedTuple

from ...casing import pascal
from .documents import Documents, Target
from .homes import Home
from .nodes import Node, Object, text_of

_SHARED = ("schemas", "definitions", "$defs")
_OWN_NAMES = ("properties", "definitions", "$defs")
"""Steps behind which a name stands."""
_LISTS = ("oneOf", "anyOf", "allOf")
"""Steps behind which a number stands, which no name may carry."""
_INSIDE = {"items": "Item", "prefixItems": "Item", "additionalProperties": "Value", "patternProperties": "Value"}


class Own(NamedTuple):
    """What a schema is called that has a name of its own."""

    key: str
    name: str


class _Way(NamedTuple):
    """How a schema is reached: the key of the one around it that has a name of its own (or none), the words to begin with, and the steps."""

    key: str
    words: tuple[str, ...]
    steps: Sequence[str]


class Names:
    """Names for the schemas that references lead to.

    ``components`` are the schemas of the document that have names of their own. One that only refers to another file is what stands there.
    """

    def __init__(self, documents: Documents) -> None:
        self.components = dict(components_of(documents.root))
        self._document = documents.root.mark.path
        self._elsewhere: dict[tuple[str, tuple[str, ...]], Own] = {}
        for name, node in [*self.components.items()]:
            text = text_of(node.entries.get("$ref")) if isinstance(node, Object) and len(node.entries) == 1 else None
            target = documents.follow(node) if isinstance(node, Object) and text and not text.startswith("#") else None
            if target is not None and target.path != self._document and (target.path, target.pointer) not in self._elsewhere:
                self._elsewhere[target.path, target.pointer] = Own(name, name)
                self.components[name] = target.node

    def own(self, target: Target, taken: Container[str]) -> Own | None:
        """What a schema is called that has a name of its own; a key that is new is none of ``taken``."""
        pointer = target.pointer
        if target.path == self._document and pointer[:2] == ("components", "schemas") and len(pointer) == 3:
            return Own(pointer[2], pointer[2])
        identity = target.path, pointer
        if identity not in self._elsewhere and (name := self._own_name(target)):
            is_free = name not in self.components and name not in taken
            self._elsewhere[identity] = Own(name if is_free else f"{stem(target)}.{name}", name)
        return self._elsewhere.get(identity)

    def around(self, target: Target) -> str:
        """The key of the schema that one without a name of its own stands in; empty if none around it has a name."""
        return self._way(target).key

    def home(self, target: Target) -> Home:
        """The home of a schema without a name of its own: it is called after what it stands in, as if that had been read first."""
        way = self._way(target)
        return Home(way.key, "".join(map(pascal, (*way.words, *_names(way.steps)))))

    def _own_name(self, target: Target) -> str:
        """The name of a schema that is there to be referred to: in another file, or below ``definitions``; empty for any other."""
        pointer = target.pointer
        if len(pointer) > 1:
            return pointer[-1] if pointer[-2] in _SHARED and len(pointer) < 4 else ""
        if target.path == self._document:
            return ""
        return pointer[-1] if pointer else stem(target)

    def _way(self, target: Target) -> _Way:
        pointer = target.pointer
        if target.path == self._document and pointer[:2] == ("components", "schemas") and len(pointer) > 3:
            return _Way(pointer[2], (pointer[2],), pointer[3:])
        for end in range(len(pointer) - 1, -1, -1):
            if own := self._elsewhere.get((target.path, pointer[:end])):
                return _Way(own.key, (own.name,), pointer[end:])
        match pointer:
            case (*_, "$defs" | "definitions", name):
                return _Way("", (name,), ())
            case ("paths", path, method, *steps):
                return _Way("", (method, path), _behind_schema(steps))
            case ("components", "schemas", name, *steps):
                return _Way("", (name,), steps)
            case ("components", _, name, *steps) | ("webhooks", name, *steps):
                return _Way("", (name,), _behind_schema(steps))
            case (first, *steps) if "schema" in steps:
                return _Way("", (stem(target), first), _behind_schema(steps))
            case (first, *steps) if first not in (*_OWN_NAMES, *_LISTS, *_INSIDE):
                return _Way("", (first,), steps)
            case steps:
                return _Way("", (stem(target),), steps)


def components_of(root: Object) -> Mapping[str, Node]:
    """The schemas of a document that have names of their own."""
    components = root.entries.get("components")
    schemas = components.entries.get("schemas") if isinstance(components, Object) else None
    return schemas.entries if isinstance(schemas, Object) else {}


def stem(target: Target) -> str:
    """The name of the file, without folder and suffix."""
    return PurePosixPath(target.path).stem


def _behind_schema(steps: list[str]) -> list[str]:
    """The steps within a schema; those before it lead through statuses and media types."""
    return steps[steps.index("schema") + 1 :] if "schema" in steps else []


def _names(steps: Sequence[str]) -> Iterator[str]:
    """What the steps from a schema to one within it are called where that is read in its place."""
    left = iter(steps)
    for step in left:
        if step in _OWN_NAMES:
            yield next(left, "")
        elif step in _LISTS:
            next(left, None)
        elif step in _INSIDE:
            yield _INSIDE[step]
            if step in ("prefixItems", "patternProperties"):
                next(left, None)
        elif not step.isdecimal():  # a list of items has them by number
            yield step
