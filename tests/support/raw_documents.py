"""OpenAPI documents as plain values that know where they stand, read without any of the program's own readers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

import yaml

from .json_values import is_list, list_of, object_of

Mark: TypeAlias = tuple[int, int]
"""Line and column, from 1."""

MAPPINGS = frozenset({"properties", "patternProperties", "$defs"})
LISTS = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
SINGLE = frozenset({"items", "additionalProperties", "unevaluatedProperties", "propertyNames", "not"})
"""Keywords with schemas by name, with lists of schemas, and with one."""

_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}
_NUMBERS: tuple[tuple[re.Pattern[str], Callable[[str], Any]], ...] = (
    (re.compile(r"[-+]?[0-9]+"), int),
    (re.compile(r"0o[0-7]+"), lambda text: int(text[2:], 8)),
    (re.compile(r"0x[0-9a-fA-F]+"), lambda text: int(text[2:], 16)),
    (re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"), float),
)


@dataclass(frozen=True, slots=True, eq=False)
class RawDocument:
    """The root, and the places of all mappings, of their keys, and of the items of lists, by the identity of the mapping or list."""

    root: dict[str, Any] = field(default_factory=dict[str, Any])
    marks: dict[int, Mark] = field(default_factory=dict[int, Mark])
    keys: dict[tuple[int, str], Mark] = field(default_factory=dict[tuple[int, str], Mark])
    items: dict[tuple[int, int], Mark] = field(default_factory=dict[tuple[int, int], Mark])


@cache
def raw_document(path: Path) -> RawDocument:
    """A document, YAML 1.2 or JSON, which is a part of it."""
    tree = yaml.compose(path.read_text("utf-8-sig"), yaml.CBaseLoader)
    assert isinstance(tree, yaml.MappingNode)
    document = RawDocument()
    document.root.update(_plain(tree, document, {}))
    return document


def _plain(node: yaml.Node, document: RawDocument, known: dict[int, Any]) -> Any:
    if id(node) in known:  # an alias
        return known[id(node)]
    value: Any
    match node:
        case yaml.MappingNode():
            value = known[id(node)] = {}
            document.marks[id(value)] = _mark(node)
            for key, item in node.value:
                assert key.value != "<<"
                document.keys[id(value), key.value] = _mark(key)
                value[key.value] = _plain(item, document, known)
        case yaml.SequenceNode():
            value = known[id(node)] = []
            document.items.update({(id(value), index): _mark(item) for index, item in enumerate(node.value)})
            value.extend(_plain(item, document, known) for item in node.value)
        case yaml.ScalarNode():
            value = known[id(node)] = node.value if node.style else _scalar(node.value)
        case _:
            raise AssertionError(node)
    return value


def _mark(node: yaml.Node) -> Mark:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _scalar(text: str) -> Any:
    """A plain scalar by the Core schema of YAML 1.2, section 10.3.2."""
    if text.lower() in _CONSTANTS and text in (text.lower(), text.upper(), text.capitalize()):
        return _CONSTANTS[text.lower()]
    return next((read(text) for pattern, read in _NUMBERS if pattern.fullmatch(text)), text)


def schemas_in(schema: Any) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The schemas directly within one, each with the keys that lead there (JSON Schema 2020-12, section 10)."""
    for keyword, held in object_of(schema).items():
        if keyword in MAPPINGS:
            yield from (((keyword, name), inner) for name, inner in object_of(held).items())
        elif keyword in LISTS or keyword == "items" and is_list(held):
            yield from (((keyword, str(index)), inner) for index, inner in enumerate(list_of(held)))
        elif keyword in SINGLE:
            yield (keyword,), held
