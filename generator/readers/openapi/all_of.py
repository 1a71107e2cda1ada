"""``allOf`` merged: a schema as one object of keywords, as the values that satisfy all of its parts have it (JSON Schema 2020-12, section 10.2.1.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from ...diagnostics import Severity
from .documents import Documents, Target
from .findings import Findings
from .homes import Home
from .joining import Merging
from .keywords import is_annotation
from .nodes import Array, Mark, Node, Object, text_of
from .variants import is_null_alone, variants_of

HomeOf = Callable[[Target], Home]
"""Names what is declared inline below a referenced schema."""


@dataclass(frozen=True, slots=True)
class AllOf:
    """Merges schemas. ``homes`` is filled with the homes of properties that come from elsewhere, by the identity of their nodes."""

    documents: Documents
    findings: Findings
    home_of: HomeOf
    homes: dict[int, Home]
    _merged: dict[int, tuple[Object, Object]] = field(default_factory=dict[int, "tuple[Object, Object]"])
    _known: dict[int, tuple[Object, Object | None]] = field(default_factory=dict[int, "tuple[Object, Object | None]"])
    _torn: set[int] = field(default_factory=set[int])

    def merged(self, schema: Object) -> Object:
        """The schema without ``allOf``; one reference with nothing but annotations beside it stays a reference."""
        entries = schema.entries
        if "allOf" not in entries and ("$ref" not in entries or all(map(is_annotation, entries.keys() - {"$ref"}))):
            return schema
        known = self._merged.get(id(schema))
        if known is None:
            known = self._merged[id(schema)] = schema, _single_reference(schema) or self._merge(schema)
        return known[1]

    def is_torn(self, merged: Object) -> bool:
        """Whether parts that did not agree were merged into a schema."""
        return id(merged) in self._torn

    def beside(self, base: Object, variant: Node) -> Object:
        """A variant of a union with what stands beside the union."""
        mark = variant.mark
        return self._merge(Object({"allOf": Array((base, variant), mark)}, {"allOf": mark}, mark))

    def alone(self, schema: Object) -> Object | None:
        """The one inline alternative beside null, which is what a schema is about."""
        variants = [variant for variant in variants_of(schema) if not is_null_alone(variant)]
        return self.merged(variants[0]) if len(variants) == 1 and isinstance(variants[0], Object) else None

    def behind(self, schema: Object) -> Object | None:
        """What a reference leads to in the end, merged; ``None`` for any other schema."""
        found = self.documents.resolve(schema) if "$ref" in schema.entries else None
        return self.merged(found) if isinstance(found, Object) else None

    def _merge(self, schema: Object) -> Object:
        """Each schema once, however many others have it as a part."""
        known = self._known.get(id(schema))
        if known is not None:
            return known[1] if known[1] is not None else self._endless(schema)
        self._known[id(schema)] = schema, None
        result = Merging(self.findings, schema.mark)
        for part, inherited in (*self._parts(schema), (without(schema, "allOf", "$ref"), False)):
            if part.entries:
                result.add(part, inherited=inherited)
        merged = result.schema()
        self._known[id(schema)] = schema, merged
        if result.is_torn:
            self._torn.add(id(merged))
        return merged

    def _parts(self, schema: Object) -> Iterator[tuple[Object, bool]]:
        """Each part, merged itself, and whether it is inherited: referred to, so that its annotations are not those of this schema."""
        listed = schema.entries.get("allOf")
        nodes: list[Node] = [*listed.items] if isinstance(listed, Array) else []
        if "$ref" in schema.entries:
            nodes.insert(0, only(schema, "$ref"))
        for node in nodes:
            target = self._target(node)
            part = target.node if target else node
            if not isinstance(part, Object) or set(part.entries) == {"$ref"}:
                continue
            if "allOf" in part.entries or "$ref" in part.entries:
                part = self._merge(part)
            if target is not None:
                self._settle(part, self.home_of(target))
            yield part, target is not None

    def _target(self, node: Node) -> Target | None:
        """What a reference and those that it leads to lead to in the end; ``None`` for what is none, or leads nowhere."""
        passed: set[int] = set()
        target: Target | None = None
        while isinstance(node, Object) and set(node.entries) == {"$ref"}:
            if id(node) in passed:
                self._endless(node)
                return None
            passed.add(id(node))
            target = self.documents.follow(node)
            if target is None:
                return None
            node = target.node
        return target

    def _endless(self, schema: Object) -> Object:
        hint = "a schema cannot be a part of itself"
        self.findings.report("endless-reference", "this leads back to itself", schema.mark, severity=Severity.ERROR, hint=hint)
        return Object({}, {}, schema.mark)

    def _settle(self, part: Object, home: Home) -> None:
        properties = part.entries.get("properties")
        if isinstance(properties, Object):
            for name, node in properties.entries.items():
                self.homes.setdefault(id(node), home.at(name))


def without(schema: Object, *keywords: str) -> Object:
    """The schema without these keywords."""
    return Object({name: node for name, node in schema.entries.items() if name not in keywords}, schema.keys, schema.mark)


def only(schema: Object, keyword: str) -> Object:
    """The schema with nothing but this keyword."""
    return Object({keyword: schema.entries[keyword]}, schema.keys, schema.mark)


def _single_reference(schema: Object) -> Object | None:
    """``allOf: [{$ref: X}]`` and ``$ref: X`` with annotations alone beside them, as a reference with these annotations."""
    listed = schema.entries.get("allOf")
    parts = [item for item in listed.items if isinstance(item, Object)] if isinstance(listed, Array) else []
    parts.append(without(schema, "allOf"))
    references = [part for part in parts if "$ref" in part.entries]
    if len(references) != 1:
        return None
    entries: dict[str, Node] = {}
    keys: dict[str, Mark] = {}
    for part in parts:
        for keyword, node in part.entries.items():
            if keyword == "type" and text_of(node) == "object" and part.entries.keys() <= {"type", "description", "title"}:
                continue
            if keyword != "$ref" and not is_annotation(keyword):
                return None
            entries[keyword] = node
            keys[keyword] = part.keys[keyword]
    return Object(entries, keys, schema.mark)
