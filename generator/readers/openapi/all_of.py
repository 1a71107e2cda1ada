"""``allOf`` merged: a schema as one object of keywords, as the values that satisfy all of its parts have it (JSON Schema 2020-12, section 10.2.1.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from ...diagnostics import Severity
from .documents import Documents, Target
from .findings import Findings
from .homes import Home
from .keywords import is_annotation, says_nothing
from .nodes import Array, Mark, Node, Object, Value, flag_of, json_of, text_of
from .primitives import JSON_TYPES, json_types

HomeOf = Callable[[Target], Home]
"""Names what is declared inline below a referenced schema."""


@dataclass(frozen=True, slots=True)
class AllOf:
    """Merges schemas. ``homes`` is filled with the homes of properties that come from elsewhere, by the identity of their nodes."""

    documents: Documents
    findings: Findings
    home_of: HomeOf
    homes: dict[int, Home]
    _known: dict[int, tuple[Object, Object | None]] = field(default_factory=dict[int, "tuple[Object, Object | None]"])

    def merged(self, schema: Object) -> Object:
        """The schema without ``allOf``; one reference with nothing but annotations beside it stays a reference."""
        if (single := _single_reference(schema)) is not None:
            return single
        return self._merge(schema)

    def beside(self, base: Object, variant: Node, mark: Mark) -> Object:
        """A variant of a union with what stands beside the union."""
        return self._merge(Object({"allOf": Array((base, variant), mark)}, {"allOf": mark}, mark))

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


class Merging:
    """One schema made of several, keyword by keyword; ``inherited`` parts give no annotations."""

    def __init__(self, findings: Findings, mark: Mark) -> None:
        self._findings = findings
        self._mark = mark
        self._entries: dict[str, Node] = {}
        self._keys: dict[str, Mark] = {}
        self._nullable: list[bool] = []

    def schema(self) -> Object:
        """What came of it."""
        if self._nullable and all(self._nullable) and "nullable" not in self._entries:
            self._put("nullable", Value("true", self._mark), self._mark)
        return Object(self._entries, self._keys, self._mark)

    def add(self, part: Object, *, inherited: bool) -> None:
        """Join one more part; where two exclude each other, the earlier one stands (``all-of-conflict``)."""
        self._types(part)
        if not says_nothing(part):
            self._nullable.append(flag_of(part.entries.get("nullable")) is True)
        for keyword, node in part.entries.items():
            if keyword == "nullable" and inherited or keyword == "type":
                continue
            known = self._entries.get(keyword)
            if is_annotation(keyword):
                if not inherited:
                    self._put(keyword, node, part.keys[keyword])
            elif known is None:
                self._put(keyword, node, part.keys[keyword])
            else:
                self._entries[keyword] = self._joined(keyword, known, node)

    def _put(self, keyword: str, node: Node, mark: Mark) -> None:
        self._entries[keyword] = node
        self._keys[keyword] = mark

    def _types(self, part: Object) -> None:
        types = json_types(part)
        if not types or "type" not in part.entries and ("oneOf" in part.entries or "anyOf" in part.entries):
            return
        known = json_types(Object({"type": self._entries["type"]}, {}, self._mark)) if "type" in self._entries else ()
        both = _common(known, types) if known else types
        if not both:
            self._conflict("type", part.entries.get("type", part))
            return
        node = part.entries.get("type", part)
        self._put("type", Array([Value(f'"{name}"', node.mark) for name in both], node.mark), part.keys.get("type", part.mark))

    def _joined(self, keyword: str, known: Node, node: Node) -> Node:
        match keyword, known, node:
            case "properties" | "$defs" | "patternProperties", Object(), Object():
                return _joined_properties(known, node)
            case "required", Array(), Array():
                names = {text_of(item): item for item in (*known.items, *node.items)}
                return Array(tuple(names.values()), known.mark)
            case "enum", Array(), Array():
                allowed = {json_of(item) for item in node.items}
                both = tuple(item for item in known.items if json_of(item) in allowed)
                if not both:
                    self._conflict(keyword, node)
                return Array(both or known.items, known.mark)
            case "items" | "propertyNames", Object(), Object():
                return _all(known, node)
            case "additionalProperties" | "unevaluatedProperties", Object(), Object():
                return _all(known, node)
            case "additionalProperties" | "unevaluatedProperties", _, _:
                return known if flag_of(known) is False or flag_of(node) is not False and isinstance(known, Object) else node
            case _:
                if json_of(known) != json_of(node) and keyword not in _LOOSE:
                    self._conflict(keyword, node)
                return known

    def _conflict(self, keyword: str, node: Node) -> None:
        hint = "a value would have to satisfy both; the first one is followed"
        self._findings.report("all-of-conflict", f"two parts of an allOf exclude each other in {keyword!r}", node.mark, hint=hint)


_LOOSE = frozenset({"discriminator", "format", "title"})
"""Where the parts differ in these, nothing is lost that a value shows."""


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


def _joined_properties(first: Object, second: Object) -> Object:
    entries = dict(first.entries)
    keys = dict(first.keys)
    for name, node in second.entries.items():
        known = entries.get(name)
        entries[name] = node if known is None or known is node else _both(known, node)
        keys[name] = second.keys[name]
    return Object(entries, keys, first.mark)


def _both(known: Node, node: Node) -> Node:
    """A property that two parts describe: one that says nothing new leaves the other as it is."""
    if not isinstance(known, Object) or not isinstance(node, Object):
        return node
    if says_nothing(known) or json_of(known) == json_of(node):
        return node
    return _all(known, node)


def _all(*parts: Node) -> Object:
    mark = parts[-1].mark
    return Object({"allOf": Array(parts, mark)}, {"allOf": mark}, mark)


def _common(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, ...]:
    """The types of both; an integer is a number."""
    wide: Mapping[str, str] = {"integer": "number"}
    both = {
        name for name in (*first, *second) if (name in first or wide.get(name) in first) and (name in second or wide.get(name) in second)
    }
    return tuple(name for name in JSON_TYPES if name in both)
