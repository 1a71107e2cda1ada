"""The alternatives of a schema, and what those that stand inline are called."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .all_of import AllOf, without
from .building import quoted
from .homes import Home
from .keywords import is_annotation
from .nodes import Array, Node, Object, Value, flag_of, json_of, text_of
from .primitives import json_types, values_of
from .variants import is_demand, is_null_alone, labels, variants_of


class Choices:
    """Opens up choices. ``key_behind`` tells the key of what a reference leads to."""

    def __init__(self, all_of: AllOf, key_behind: Callable[[Object], str]) -> None:
        self._all_of = all_of
        self._key_behind = key_behind
        self._known: dict[int, tuple[Object, tuple[Node, ...]]] = {}
        self._origins: dict[int, str] = {}

    def alternatives(self, schema: Object) -> tuple[Node, ...]:
        """The alternatives that are types, in source order; empty where there is no choice, or none but null."""
        known = self._known.get(id(schema))
        if known is None:
            known = self._known[id(schema)] = schema, tuple(self._alternatives(schema))
        return known[1]

    def origin(self, alternative: Node) -> str:
        """The key of the schema that an alternative was before it took in what stands beside the choice; empty if it had no name."""
        return self._origins.get(id(alternative), "")

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
            node = self._all_of.merged(variant) if isinstance(variant, Object) else variant
            if self._adds(base, node):
                node = self._beside(base, node)
            if isinstance(node, Object) and "$ref" not in node.entries and values_of(node) is None:
                yield from self.alternatives(node) or (node,)
            else:
                yield node

    def _adds(self, base: Object, node: Node) -> bool:
        """Whether what stands beside a choice makes another type of an alternative."""
        if isinstance(node, Object) and _has_substance(base):
            return _concerns(base, said := self._all_of.behind(node) or node) and not _says(said, base)
        return "type" in base.entries and isinstance(node, Object) and not _is_typed(node)

    def _beside(self, base: Object, node: Node) -> Object:
        """An alternative with what stands beside the choice. What it refers to gives it its name, in place of a title."""
        joined = self._all_of.beside(base, node)
        if not isinstance(node, Object) or not (key := self._key_behind(node)):
            return joined
        title = Value(quoted(key), node.mark)
        joined = Object({"title": title, **joined.entries}, {"title": node.mark, **joined.keys}, joined.mark)
        self._origins[id(joined)] = key
        return joined


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
    return any(keyword in base.entries for keyword in ("items", "required")) or isinstance(properties, Object) and bool(properties.entries)


def _concerns(base: Object, schema: Object) -> bool:
    """Whether what stands beside a choice has a bearing on an alternative: ``properties`` without a type say nothing of a text."""
    types = json_types(schema)
    return "type" in base.entries or not types or any(name in types for name in json_types(base))


def _says(schema: Object, base: Object) -> bool:
    """Whether a schema says itself all that stands beside a choice, as one does that repeats the key which tells it apart."""
    for keyword, node in base.entries.items():
        own = schema.entries.get(keyword)
        match keyword, node, own:
            case "properties", Object(entries=wanted), Object(entries=known):
                if not all(name in known and _implies(known[name], each) for name, each in wanted.items()):
                    return False
            case "required", Array(items=wanted_names), Array(items=names):
                if not set(map(text_of, wanted_names)) <= set(map(text_of, names)):
                    return False
            case "type", _, _:
                if not {*json_types(schema)} <= {*json_types(base)}:
                    return False
            case _:
                if own is None or json_of(own) != json_of(node):
                    return False
    return True


def _implies(known: Node, wanted: Node) -> bool:
    """Whether a property says at least what another one does."""
    if not isinstance(known, Object) or not isinstance(wanted, Object):
        return json_of(known) == json_of(wanted)
    said = {keyword: json_of(node) for keyword, node in known.entries.items()}
    return all(is_annotation(keyword) or said.get(keyword) == json_of(node) for keyword, node in wanted.entries.items())


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
