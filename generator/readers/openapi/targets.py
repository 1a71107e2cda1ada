"""What references lead to, and how the schemas there are called."""

from __future__ import annotations

from pathlib import PurePosixPath

from .documents import Target
from .nodes import Node, Object

_COMPONENTS = ("components", "schemas")
_SHARED = ("schemas", "definitions", "$defs")
_STEPS = frozenset("properties $defs definitions schemas items additionalProperties oneOf anyOf allOf schema content".split())
"""Steps of a pointer that are no names."""


def components_of(root: Object) -> dict[str, Node]:
    """The schemas of a document that have names of their own."""
    components = root.entries.get("components")
    schemas = components.entries.get("schemas") if isinstance(components, Object) else None
    return dict(schemas.entries) if isinstance(schemas, Object) else {}


def is_component(target: Target, root: Object) -> bool:
    """Whether a reference leads to one of these."""
    return target.path == root.mark.path and len(target.pointer) == 3 and target.pointer[:2] == _COMPONENTS


def own_name(target: Target, root: Object) -> str:
    """The name of a schema elsewhere that is there to be referred to: in another file, or below ``definitions``; empty for any other."""
    pointer = target.pointer
    if len(pointer) > 1:
        return pointer[-1] if pointer[-2] in _SHARED and len(pointer) < 4 else ""
    if target.path == root.mark.path:
        return ""
    return pointer[-1] if pointer else stem(target)


def stem(target: Target) -> str:
    """The name of the file, without folder and suffix."""
    return PurePosixPath(target.path).stem


def names_within(target: Target) -> tuple[str, tuple[str, ...]]:
    """The component that a reference leads into, and the names on the way within; no component is the empty one."""
    pointer = target.pointer
    if pointer[:2] == _COMPONENTS and len(pointer) > 2:
        return pointer[2], tuple(part for part in pointer[3:] if part not in _STEPS)
    named = [part for part in pointer if part not in _STEPS] or [stem(target)]
    return "", (named[-1],)
