"""What references lead to, and how the schemas there are called."""

from __future__ import annotations

from collections.abc import Container, Iterator
from pathlib import PurePosixPath

from ...casing import pascal
from .documents import Target
from .homes import Home
from .nodes import Node, Object

_SHARED = ("schemas", "definitions", "$defs")
_OWN_NAMES = ("properties", "definitions", "$defs")
"""Steps behind which a name stands."""
_LISTS = ("oneOf", "anyOf", "allOf")
"""Steps behind which a number stands, which no name may carry."""
_INSIDE = {"items": "Item", "prefixItems": "Item", "additionalProperties": "Value", "patternProperties": "Value"}


class Names:
    """Names for the schemas that references lead to."""

    def __init__(self, root: Object) -> None:
        self.components = components_of(root)
        """The schemas of the document that have names of their own."""
        self._document = root.mark.path
        self._elsewhere: dict[tuple[str, tuple[str, ...]], tuple[str, str]] = {}

    def own(self, target: Target, taken: Container[str]) -> tuple[str, str] | None:
        """The key and the name of a schema that has a name of its own; a key that is new is none of ``taken``."""
        pointer = target.pointer
        if target.path == self._document and pointer[:2] == ("components", "schemas") and len(pointer) == 3:
            return pointer[2], pointer[2]
        identity = target.path, pointer
        if identity not in self._elsewhere and (name := self._own_name(target)):
            is_free = name not in self.components and name not in taken
            self._elsewhere[identity] = (name if is_free else f"{_stem(target)}.{name}"), name
        return self._elsewhere.get(identity)

    def component(self, target: Target) -> str:
        """The component that a reference leads into; empty if it is none."""
        match target.pointer:
            case ("components", "schemas", name, _, *_) if target.path == self._document:
                return name
            case _:
                return ""

    def home(self, target: Target) -> Home:
        """The home of a schema without a name of its own: it is called after what it stands in, as if that had been read first."""
        return Home(self.component(target), "".join(map(pascal, _way(target))))

    def _own_name(self, target: Target) -> str:
        """The name of a schema that is there to be referred to: in another file, or below ``definitions``; empty for any other."""
        pointer = target.pointer
        if len(pointer) > 1:
            return pointer[-1] if pointer[-2] in _SHARED and len(pointer) < 4 else ""
        if target.path == self._document:
            return ""
        return pointer[-1] if pointer else _stem(target)


def components_of(root: Object) -> dict[str, Node]:
    """The schemas of a document that have names of their own."""
    components = root.entries.get("components")
    schemas = components.entries.get("schemas") if isinstance(components, Object) else None
    return dict(schemas.entries) if isinstance(schemas, Object) else {}


def _stem(target: Target) -> str:
    """The name of the file, without folder and suffix."""
    return PurePosixPath(target.path).stem


def _way(target: Target) -> Iterator[str]:
    """The words of a name: what the pointer begins with, and the steps from there to the schema."""
    match target.pointer:
        case ("components", "schemas", name, *steps):
            yield name
            yield from _steps(steps)
        case (*_, "$defs" | "definitions", name):
            yield name
        case ("paths", path, method, *steps):
            yield from (method, path)
            yield from _steps(_behind_schema(steps))
        case ("components", _, name, *steps) | ("webhooks", name, *steps):
            yield name
            yield from _steps(_behind_schema(steps))
        case pointer:
            yield next((step for step in reversed(pointer) if step not in _INSIDE and not step.isdecimal()), _stem(target))


def _behind_schema(steps: list[str]) -> list[str]:
    """The steps within a schema; those before it lead through statuses and media types."""
    return steps[steps.index("schema") + 1 :] if "schema" in steps else []


def _steps(steps: list[str]) -> Iterator[str]:
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
