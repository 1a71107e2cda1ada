"""Names as they are on the wire, from names as a host language has them."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar, cast

from ....ir import Declaration, Field, Json, Operation, Origin, Parameter, Record, WireName
from .naming import folded

PRINTED = "as-printed"
"""The rule of names that are still as the host language has them."""

_HUMP = re.compile(r"([a-z0-9])([A-Z])")
_CODE_SPAN = re.compile(r"`([A-Za-z_][\w-]*)`")
_FIRST_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+")


def python_name(printed: str) -> WireName:
    """The wire name of a Python one: the same, but for a trailing ``_`` after names that clash with the language."""
    if len(printed) > 1 and printed.endswith("_") and not printed.startswith("_"):
        return WireName(printed[:-1], Origin.INFERRED, "trailing-underscore", printed)
    return WireName(printed, printed=printed)


class CamelNames:
    """Camel-case names: every spelling that the pages show is evidence, else the habit of like-named classes, else snake case."""

    def __init__(self, records: Iterable[Record], operations: Iterable[Operation]) -> None:
        self._near: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
        self._far: dict[str, Counter[str]] = defaultdict(Counter)
        self._habits: dict[str, Counter[bool]] = defaultdict(Counter)
        known = tuple(records)
        for owner, words in _evidence(known, operations):
            for word in words:
                self._near[owner][folded(word)][word] += 1
                self._far[folded(word)][word] += 1
        for record in known:
            for field in record.fields:
                if _has_humps(field.name.text) and (spelling := self._spelling(field.name.text, record.name)):
                    self._habits[_prefix(record.name)][spelling == field.name.text] += 1

    def wire(self, printed: str, owner: str) -> WireName:
        """The wire name of a field of the class ``owner``."""
        if not _has_humps(printed):
            return WireName(printed, printed=printed)
        if spelling := self._spelling(printed, owner):
            return WireName(spelling, Origin.INFERRED, "spelled-in-documentation", printed)
        habit = self._habits.get(_prefix(owner))
        if habit and habit[True] > habit[False]:
            return WireName(printed, Origin.INFERRED, "camel-case-of-like-classes", printed)
        return WireName(snake_case(printed), Origin.INFERRED, "snake-case", printed)

    def _spelling(self, printed: str, owner: str) -> str:
        """The spelling that the pages show most often: near the class itself, else anywhere; a draw shows nothing."""
        fold = folded(printed)
        for shown in (self._near[owner].get(fold), self._far.get(fold)):
            ranked = shown.most_common(2) if shown else []
            if len(ranked) == 1 or len(ranked) == 2 and ranked[0][1] > ranked[1][1]:
                return ranked[0][0]
        return ""


_Named = TypeVar("_Named", Field, Parameter)


def snake_case(name: str) -> str:
    """``topLogprobs`` as ``top_logprobs``."""
    return _HUMP.sub(r"\1_\2", name).lower()


def with_wire_names(declaration: Declaration, names: CamelNames) -> Declaration:
    """The declaration with the wire names of its fields."""
    if not isinstance(declaration, Record):
        return declaration
    return replace(declaration, fields=tuple(_named(field, names, declaration.name) for field in declaration.fields))


def with_wire_parameters(operation: Operation, names: CamelNames) -> Operation:
    """The operation with the wire names of its parameters."""
    return replace(operation, parameters=tuple(_named(parameter, names, operation.name) for parameter in operation.parameters))


def _named(item: _Named, names: CamelNames, owner: str) -> _Named:
    if item.name.rule != PRINTED:
        return item
    return replace(item, name=names.wire(item.name.printed, owner))


def _has_humps(printed: str) -> bool:
    return not printed.islower() and any(character.isupper() for character in printed)


def _prefix(name: str) -> str:
    found = _FIRST_WORD.match(name)
    return found.group() if found else name


def _evidence(records: Sequence[Record], operations: Iterable[Operation]) -> Iterator[tuple[str, list[str]]]:
    """What the pages show of wire names, by class: code spans in texts, keys in examples, the placeholders of paths."""
    for record in records:
        yield record.name, _CODE_SPAN.findall(record.description)
        for field in record.fields:
            yield record.name, [*_CODE_SPAN.findall(field.description), *_keys_of(field.examples)]
    for operation in operations:
        for parameter in operation.parameters:
            spelled = [parameter.name.text] if parameter.name.rule != PRINTED else []
            yield operation.name, [*spelled, *_CODE_SPAN.findall(parameter.description), *_keys_of(parameter.examples)]


def _keys_of(examples: Iterable[Json]) -> Iterator[str]:
    for example in examples:
        if example.text[0] in "{[":
            yield from _keys(json.loads(example.text))


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in cast(dict[str, object], value).items():
            yield key
            yield from _keys(inner)
    elif isinstance(value, list):
        for inner in cast(list[object], value):
            yield from _keys(inner)
