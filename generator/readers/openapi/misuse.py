"""Keywords of a schema that cannot mean what they say: values of another type than they must have, and words that nobody knows."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from typing import NamedTuple

from ...diagnostics import Severity
from .keywords import ANNOTATIONS, CONSTRAINTS, LOST
from .nodes import Array, Mark, Node, Object, Value, is_null, text_of
from .primitives import JSON_TYPES

_NUMBER = ("a number", re.compile(r"-?[0-9]"))
_LIMIT = ("a number, or true beside one", re.compile(r"-?[0-9]|true|false"))
_COUNT = ("a whole number from 0", re.compile(r"[0-9]+(\.0+)?$"))
_WANTED = (
    dict.fromkeys(("minimum", "maximum", "multipleOf"), _NUMBER)
    | dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), _LIMIT)
    | dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"), _COUNT)
    | {"pattern": ("text", re.compile('"')), "uniqueItems": ("true or false", re.compile("true|false"))}
)
_SCHEMAS = (
    "$ref allOf oneOf anyOf not if then else properties patternProperties additionalProperties unevaluatedProperties items prefixItems "
    "type enum const format required discriminator $defs definitions $anchor $dynamicRef $dynamicAnchor $recursiveRef $recursiveAnchor "
    "$vocabulary dependencies additionalItems minContains maxContains contentSchema"
).split()
_KNOWN = frozenset((*_SCHEMAS, *ANNOTATIONS, *CONSTRAINTS, *LOST))
_LISTS = ("allOf", "oneOf", "anyOf", "enum")


class Misuse(NamedTuple):
    """A complaint about a keyword of a schema."""

    severity: Severity
    code: str
    message: str
    mark: Mark
    hint: str = ""
    width: int = 1


def misused(schema: Object) -> Iterator[Misuse]:
    """What is wrong with the keywords of one schema. A word is complained of only if it looks like a known one: documents invent many."""
    entries = schema.entries
    for keyword in entries.keys() - _KNOWN:
        if not keyword.startswith("x-") and (close := difflib.get_close_matches(keyword, sorted(_KNOWN), 1, 0.8)):
            hint = f"did you mean {close[0]}?"
            yield Misuse(
                Severity.WARNING, "unknown-keyword", f"{keyword!r} says nothing of a schema", schema.keys[keyword], hint, len(keyword)
            )
    for keyword, (kind, pattern) in _WANTED.items():
        node = entries.get(keyword)
        if node is not None and not (isinstance(node, Value) and pattern.match(node.json)):
            yield Misuse(Severity.ERROR, "wrong-type", f"{keyword} has to be {kind}", node.mark)
    for keyword in _LISTS:
        if keyword in entries and not isinstance(entries[keyword], Array):
            yield Misuse(Severity.ERROR, "wrong-type", f"{keyword} has to be a list", entries[keyword].mark)
    if "type" in entries:
        yield from _types(entries["type"])


def _types(node: Node) -> Iterator[Misuse]:
    for each in node.items if isinstance(node, Array) else (node,):
        text = text_of(each)
        if text in JSON_TYPES or is_null(each):
            continue
        close = difflib.get_close_matches(text or "", JSON_TYPES, 1)
        message = f"there is no type {text!r}" if text is not None else "a type is a word"
        hint = f"did you mean {close[0]}?" if close else f"the types are {', '.join(JSON_TYPES)}"
        yield Misuse(Severity.ERROR, "wrong-type", message, each.mark, hint, len(text or " "))
