"""The alternatives of a schema, and what those that stand inline are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .all_of import without
from .homes import Home
from .keywords import is_annotation
from .nodes import Node, Object, Value, flag_of, text_of
from .primitives import json_types, values_of
from .variants import is_demand, is_null_alone, labels, variants_of

if TYPE_CHECKING:
    from .schemas import Schemas


class Choices:
    """Opens up choices; ``schemas`` merges what stands beside them."""

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self._known: dict[int, tuple[Object, tuple[Node, ...]]] = {}

    def alternatives(self, schema: Object) -> tuple[Node, ...]:
        """The alternatives that are types, in source order; empty where there is no choice, or none but null."""
        known = self._known.get(id(schema))
        if known is None:
            known = self._known[id(schema)] = schema, tuple(self._alternatives(schema))
        return known[1]

    def homes(self, alternatives: tuple[Node, ...], home: Home, discriminator: str) -> list[Home]:
        """What each alternative is called: records by label, arrays as the union itself unless there are several."""
        inline = [node for node in alternatives if isinstance(node, Object) and "$ref" not in node.entries]
        records = [node for node in inline if values_of(node) is None and is_record(node)]
        named = dict(zip(map(id, records), labels(records, discriminator), strict=True))
        arrays = [node for node in inline if "array" in json_types(node)]
        if len(arrays) > 1:
            named |= {id(array): text_of(array.entries.get("title")) or _item_word(array) for array in arrays}
        return [home.at(named[id(node)]) if id(node) in named else home for node in alternatives]

    def _alternatives(self, schema: Object) -> Iterator[Node]:
        """Inline choices within are opened up, and what stands beside the alternatives is in each of them."""
        all_variants = variants_of(schema)
        if not all_variants:
            yield from _by_type(schema)
            return
        base = without(schema, "oneOf", "anyOf", "discriminator", *filter(is_annotation, schema.entries))
        for variant in all_variants:
            if is_demand(variant) or is_null_alone(variant):
                continue
            node = self._schemas.merged(variant) if isinstance(variant, Object) else variant
            if _has_substance(base) or ("type" in base.entries and isinstance(node, Object) and not _is_typed(node)):
                node = self._schemas.beside(base, node)
            if isinstance(node, Object) and "$ref" not in node.entries and values_of(node) is None:
                yield from self.alternatives(node) or (node,)
            else:
                yield node


def is_record(schema: Object) -> bool:
    """Whether a schema that is no choice is an object with fields of its own."""
    fields = "properties" in schema.entries or flag_of(schema.entries.get("additionalProperties")) is False
    return fields and "object" in json_types(schema)


def discriminator_of(schema: Object) -> str:
    """The wire name of the key that tells the alternatives apart; empty if none is named."""
    node = schema.entries.get("discriminator")
    return (text_of(node.entries.get("propertyName")) or "") if isinstance(node, Object) else ""


def _has_substance(base: Object) -> bool:
    """Whether it makes other types of the alternatives; it does not where it only repeats that they are objects."""
    properties = base.entries.get("properties")
    return "items" in base.entries or (isinstance(properties, Object) and bool(properties.entries))


def _is_typed(schema: Object) -> bool:
    return any(keyword in schema.entries for keyword in ("type", "$ref", "enum", "const", "oneOf", "anyOf"))


def _by_type(schema: Object) -> Iterator[Object]:
    """A schema of several types as one for each."""
    types = [name for name in json_types(schema) if name != "null"]
    if len(types) < 2 or values_of(schema) is not None:
        return
    kept = without(schema, "type", *filter(is_annotation, schema.entries))
    for name in types:
        node = Value(f'"{name}"', schema.mark)
        yield Object({**kept.entries, "type": node}, {**schema.keys, "type": schema.mark}, schema.mark)


def _item_word(array: Object) -> str:
    """``Strings``, ``Objects`` …: what an array without a title holds."""
    items = array.entries.get("items")
    types = json_types(items) if isinstance(items, Object) else ()
    return f"{types[0]}s" if types else "items"
