"""That nothing of an OpenAPI document is missing in the account of it, and that no name in its package was counted."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.ir import Declaration
from generator.ledger import Entry, State, Unit
from generator.pipeline import Prepared

from .json_values import list_of, object_of
from .raw_documents import MAPPINGS, Mark, RawDocument, schemas_in
from .raw_operations import RawOperation, holders, operations

MOST_DEGRADED = 0.01
_DIGITS = re.compile(r"\d+")
_LONGEST_STEM = 100


def unaccounted(ledger: Collection[Entry], document: RawDocument) -> list[str]:
    """What the document has and the ledger has not as emitted or degraded, and what it has invented."""
    found: dict[Unit, set[Mark]] = {unit: set() for unit in Unit}
    for entry in ledger:
        if entry.state in (State.EMITTED, State.DEGRADED):
            found[entry.unit].add((entry.place.line, entry.place.column))
    walk = _Walk(document)
    wanted = {
        Unit.OPERATION: {operation.mark: f"{operation.method} {operation.path}" for operation in operations(document)},
        Unit.SCHEMA: {document.marks[id(schema)]: name for name, schema in walk.components.items()},
        Unit.PROPERTY: dict(walk.properties()),
    }
    missing = [f"no {unit}: {name}, {mark}" for unit, marks in wanted.items() for mark, name in marks.items() if mark not in found[unit]]
    return missing + [f"invented {unit}: {mark}" for unit in (Unit.OPERATION, Unit.PROPERTY) for mark in found[unit] - wanted[unit].keys()]


def check_degraded(ledger: Collection[Entry], reasons: Mapping[str, int]) -> None:
    """Little is degraded, for just these reasons; nothing is skipped, or foreign to the API."""
    states = Counter(entry.state for entry in ledger)
    assert states.keys() <= {State.EMITTED, State.DEGRADED}
    assert states[State.DEGRADED] <= MOST_DEGRADED * states.total()
    assert Counter(entry.reason for entry in ledger if entry.state is State.DEGRADED) == reasons


def counted(prepared: Prepared, document: RawDocument) -> list[str]:
    """The names with a number that nothing has there where they come from: no name, constant or title of the component or operation."""
    runs = _numbers(prepared, document)
    names, declarations = prepared.scope.names, prepared.scope.declarations
    everywhere = frozenset[str]().union(*runs.values())
    wrong: list[str] = []
    for key, name in names.classes.items():
        stem, own = names.modules[key], declarations[key].name if not declarations[key].owner else name
        if not _made_of(name, runs.get(_outermost(key, declarations), everywhere)) or _DIGITS.findall(name) != _DIGITS.findall(own):
            wrong.append(f"class {name}")
        if not declarations[key].owner and len(stem) < _LONGEST_STEM and _DIGITS.findall(stem) != _DIGITS.findall(name):
            wrong.append(f"module {stem}")
    for (_, wire), attribute in names.attributes.items():
        if _DIGITS.findall(attribute) != _DIGITS.findall(wire):
            wrong.append(f"attribute {attribute}")
    for key, method in names.methods.items():
        if not _made_of(path := ".".join((*names.groups[key], method)), runs[key]):
            wrong.append(f"method {path}")
    return wrong


def _numbers(prepared: Prepared, document: RawDocument) -> dict[str, frozenset[str]]:
    """The numbers in the words of each component and operation, by key."""
    calls = {operation.mark: _runs(*_words_of(operation)) for operation in operations(document)}
    runs = {name: _runs(name, *_words_in(schema)) for name, schema in document.root["components"]["schemas"].items()}
    runs |= {each.key: calls.pop((each.place.line, each.place.column)) for each in prepared.api.operations}
    return runs | {"": frozenset[str]().union(*calls.values())}


def _runs(*texts: str) -> frozenset[str]:
    return frozenset(run for text in texts for run in _DIGITS.findall(text))


def _made_of(name: str, runs: Collection[str]) -> bool:
    """Whether each number in a name is one of these, or some of them written together."""
    either = "|".join(sorted(map(re.escape, runs), key=len, reverse=True))
    return all(either and re.fullmatch(f"(?:{either})+", run) for run in _DIGITS.findall(name))


def _words_in(schema: Any) -> Iterator[str]:
    """What names within a schema may be made of: names of properties and of other schemas, constants and titles."""
    given = object_of(schema)
    yield from (str(given[keyword]) for keyword in ("title", "const", "$ref") if keyword in given)
    yield from map(str, list_of(given.get("enum")))
    yield from object_of(object_of(given.get("discriminator")).get("mapping"))
    for keys, inner in schemas_in(given):
        yield from keys[1:] if keys[0] in MAPPINGS else ()
        yield from _words_in(inner)


def _words_of(operation: RawOperation) -> Iterator[str]:
    """The same for all of an operation, but for what it says to people."""
    yield operation.path
    yield from _words_below(operation.node)


def _words_below(node: Any) -> Iterator[str]:
    for key, inner in object_of(node).items():
        if key == "schema":
            yield from _words_in(inner)
        elif key not in ("description", "summary", "example", "examples"):
            yield key
            yield from _words_below(inner)
    for item in list_of(node):
        yield from _words_below(item)
    if isinstance(node, str):
        yield node


def _outermost(key: str, declarations: Mapping[str, Declaration]) -> str:
    """The declaration or operation that a declaration is part of in the end."""
    while key in declarations and declarations[key].owner:
        key = declarations[key].owner
    return key


@dataclass(slots=True)
class _Walk:
    """Goes through all schemas of a document; what is behind a reference is a component, and walked as such."""

    document: RawDocument
    components: Mapping[str, Any] = field(init=False)
    _seen: set[int] = field(default_factory=set[int])

    def __post_init__(self) -> None:
        self.components = self.document.root["components"]["schemas"]

    def properties(self) -> Iterator[tuple[Mark, str]]:
        """Every property with its place, once."""
        for name, schema in self.components.items():
            yield from self._properties(schema, name)
        for holder in holders(self.document):
            yield from self._properties(holder.schema, holder.where)

    def _properties(self, schema: Any, where: str) -> Iterator[tuple[Mark, str]]:
        given = object_of(schema)
        if not given or id(given) in self._seen:
            return
        self._seen.add(id(given))
        for keys, inner in schemas_in(given):
            if keys[0] == "properties":
                yield self.document.keys[id(given["properties"]), keys[1]], f"{where}.{keys[1]}"
            yield from self._properties(inner, f"{where}/{'/'.join(keys)}")
