"""The variants of ``oneOf`` and ``anyOf``, and what their inline schemas are called (design.md, section 4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from ...casing import pascal
from .keywords import is_annotation
from .nodes import Array, Node, Object, Value, is_null, text_of
from .primitives import json_types, values_of


def variants_of(schema: Object) -> tuple[Node, ...]:
    """All alternatives of a schema; where there is both ``oneOf`` and ``anyOf``, one after the other."""
    found: list[Node] = []
    for keyword in ("oneOf", "anyOf"):
        listed = schema.entries.get(keyword)
        if isinstance(listed, Array):
            found.extend(listed.items)
    return tuple(found)


def is_null_alone(node: Node) -> bool:
    """Whether null is the one value of a schema."""
    if not isinstance(node, Object) or not node.entries:
        return False
    if json_types(node) == ("null",):
        return True
    if "const" in node.entries:
        return is_null(node.entries["const"])
    listed = node.entries.get("enum")
    return isinstance(listed, Array) and bool(listed.items) and all(map(is_null, listed.items))


def is_demand(node: Node) -> bool:
    """Whether an alternative only says which keys must or must not be there: it does not make another type."""
    if not isinstance(node, Object) or not node.entries:
        return False
    keywords = {keyword for keyword in node.entries if not is_annotation(keyword) and keyword not in ("type", "properties")}
    if not keywords or not keywords <= {"required", "not", "minProperties", "maxProperties"}:
        return False
    properties = node.entries.get("properties")
    return properties is None or isinstance(properties, Object) and all(_is_empty(each) for each in properties.entries.values())


def _is_empty(node: Node) -> bool:
    return isinstance(node, Object) and not node.entries or isinstance(node, Value) and node.json == "true"


def labels(variants: Sequence[Object], discriminator: str) -> tuple[str, ...]:
    """What tells each of some object schemas from the others: its constant, its title, or the required key that only it has.

    The constant is that of the discriminator, else of the first key that has one in all of them. Where all this is shared, the keys that
    only one of them has are put together, and then all keys.
    """
    candidates = [list(_candidates(variant, variants, discriminator)) for variant in variants]
    chosen = [""] * len(variants)
    used: Counter[str] = Counter()
    for rank in range(max(map(len, candidates), default=0)):
        offered = Counter(found[rank] for found, label in zip(candidates, chosen, strict=True) if not label and rank < len(found))
        for index, found in enumerate(candidates):
            if not chosen[index] and rank < len(found) and found[rank] and offered[found[rank]] == 1 and not used[found[rank]]:
                chosen[index] = found[rank]
        used.update(label for label in chosen if label)
    return tuple(label or "Object" for label in chosen)


def _candidates(variant: Object, variants: Sequence[Object], discriminator: str) -> Iterable[str]:
    """From the best to the last resort, in PascalCase; one that does not exist is empty."""
    yield pascal(constant(variant, discriminator) or "")
    shared = next((key for key in _keys(variant) if all(constant(other, key) for other in variants)), "")
    yield pascal(constant(variant, shared) or "")
    title = pascal(text_of(variant.entries.get("title")) or "")
    yield title
    others = [other for other in variants if other is not variant]
    required = [key for key in _required(variant) if not any(key in _keys(other) for other in others)]
    yield pascal(required[0]) if required else ""
    own = [key for key in _keys(variant) if not any(key in _keys(other) for other in others)]
    yield pascal(own[0]) if own else ""
    constants = [text for key in _keys(variant) if (text := constant(variant, key))]
    yield "".join(map(pascal, constants))
    yield title + "".join(map(pascal, own))
    yield "".join(map(pascal, _required(variant)))
    yield "".join(map(pascal, _keys(variant)))


def constant(schema: Object, key: str) -> str | None:
    """The text of the one value of a property; ``None`` if there is no such property, or it may have several values."""
    properties = schema.entries.get("properties")
    node = properties.entries.get(key) if isinstance(properties, Object) else None
    if not isinstance(node, Object):
        return None
    values = values_of(node)
    return values[0].text.strip('"') if values is not None and len(values) == 1 else None


def _keys(schema: Object) -> tuple[str, ...]:
    properties = schema.entries.get("properties")
    return tuple(properties.entries) if isinstance(properties, Object) else ()


def _required(schema: Object) -> tuple[str, ...]:
    listed = schema.entries.get("required")
    return tuple(text for item in listed.items if (text := text_of(item))) if isinstance(listed, Array) else ()
