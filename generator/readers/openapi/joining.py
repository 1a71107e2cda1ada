"""The parts of an ``allOf`` joined, keyword by keyword."""

from __future__ import annotations

import json
from collections.abc import Mapping

from .findings import Findings
from .keywords import is_annotation, says_nothing
from .nodes import Array, Mark, Node, Object, Value, flag_of, json_of, text_of
from .primitives import JSON_TYPES, json_types


class Merging:
    """One schema made of several, keyword by keyword; ``inherited`` parts give no annotations."""

    def __init__(self, findings: Findings, mark: Mark) -> None:
        self._findings = findings
        self._mark = mark
        self._entries: dict[str, Node] = {}
        self._keys: dict[str, Mark] = {}
        self._nullable: list[bool] = []
        self._type_stated = False
        self.is_torn = False
        """Whether two parts did not agree in something."""

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
        node, stated = part.entries.get("type", part), "type" in part.entries
        if not both and stated is self._type_stated:
            self._conflict("type", node)
        elif both or stated:  # what other keywords speak of does not exclude the type that is stated
            names = [Value(f'"{name}"', node.mark) for name in both or types]
            self._put("type", Array(names, node.mark), part.keys.get("type", part.mark))
            self._type_stated |= stated

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
                if (narrower := _narrower(keyword, known, node)) is not None:
                    return narrower
                if json_of(known) != json_of(node) and keyword not in _LOOSE:
                    self._conflict(keyword, node)
                return known

    def _conflict(self, keyword: str, node: Node) -> None:
        self.is_torn = True
        hint = "a value would have to satisfy both; the first one is followed"
        self._findings.report("all-of-conflict", f"two parts of an allOf do not agree in {keyword!r}", node.mark, hint=hint)


_LOOSE = frozenset({"discriminator", "format", "title"})
"""Where the parts differ in these, nothing is lost that a value shows."""


_LEAST = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_MOST = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})


def _narrower(keyword: str, known: Node, node: Node) -> Node | None:
    """The one of two limits that leaves fewer values; ``None`` for anything else."""
    if keyword in _LEAST | _MOST and isinstance(known, Value) and isinstance(node, Value):
        match json.loads(f"[{known.json},{node.json}]"):
            case [bool(), _] | [_, bool()]:  # flags of OpenAPI 3.0 beside a limit
                return None
            case [int() | float() as first, int() | float() as second]:
                return node if (second > first if keyword in _LEAST else second < first) else known
            case _:
                return None
    if keyword == "uniqueItems":
        return known if flag_of(known) else node
    return None


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
