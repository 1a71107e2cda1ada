"""Real OpenAPI documents as whole packages: nothing is missing, names are told and not counted, and the code is as all generated code is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.diagnostics import Severity
from generator.ledger import Entry, State, Unit
from tests.support.interpreters import VERSIONS, interpreter
from tests.support.judges import import_problems
from tests.support.package_checks import check_determinism, check_docs_are_enough, check_format, check_types
from tests.support.raw_documents import Mark, RawDocument, raw_document, schemas_in
from tests.support.raw_operations import holders, operations
from tests.support.sources import Source, openapi_parameters
from tests.support.workshop import Package, Workshop

ORDERS = 20
LEAST = 100  # of these things, one in so many may be less than its source says

ITEMS, KEYS, NOT = (
    "the order of the items' types is not expressed",
    "which of the keys must be there is not expressed",
    "what it must not be is not expressed",
)
DEGRADED = {
    "document_mistral_openapi_head": {ITEMS: 1},
    "document_mistral_public_doc_head": {ITEMS: 1},
    "document_mistral_speakeasy_python": {ITEMS: 1},
    "document_openai_oagen_rust": {KEYS: 3, NOT: 1},
    "document_openai_openapi_d2eaa350": {KEYS: 2},
    "document_openai_openapi_head": {KEYS: 3, NOT: 1},
}
"""What is less in a package than in its document: how often for each reason."""


each_document = pytest.mark.parametrize("source", openapi_parameters())


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    return Workshop(tmp_path_factory.mktemp("documents"))


@each_document
def test_everything_is_accounted_for(workshop: Workshop, source: Source) -> None:
    """Every operation, schema of ``components`` and property, found without the program's reader, is in the ledger."""
    package = workshop.make(source)
    ledger, document = package.prepared.ledger, raw_document(source.location)
    assert [mark for mark in (call.mark for call in operations(document)) if mark not in marks(ledger, Unit.OPERATION)] == []
    assert [mark for mark in component_marks(document) if mark not in marks(ledger, Unit.SCHEMA)] == []
    assert [mark for mark in property_marks(document) if mark not in marks(ledger, Unit.PROPERTY)] == []
    assert {entry.state for entry in ledger} <= {State.EMITTED, State.DEGRADED}
    degraded = [entry for entry in ledger if entry.state is State.DEGRADED]
    assert len(degraded) * LEAST <= len(ledger)
    assert {reason: sum(entry.reason == reason for entry in degraded) for reason in (entry.reason for entry in degraded)} == DEGRADED.get(
        source.name, {}
    )
    assert [found for found in package.preparation.diagnostics if found.severity is Severity.ERROR] == []


@each_document
def test_an_entry_that_is_missing_is_missed(workshop: Workshop, source: Source) -> None:
    ledger, document = workshop.make(source).prepared.ledger, raw_document(source.location)
    lost = next(iter(property_marks(document)))
    kept = tuple(entry for entry in ledger if (entry.place.line, entry.place.column) != lost)
    assert [mark for mark in property_marks(document) if mark not in marks(kept, Unit.PROPERTY)] == [lost]


@each_document
def test_no_name_is_counted(workshop: Workshop, source: Source) -> None:
    """Digits in a name of ours stand in a text of the document: in a name, a constant or a title."""
    package = workshop.make(source)
    told = digits_told(raw_document(source.location).root)
    assert [name for name in python_names(package) if not set(re.findall("[0-9]+", name)) <= told] == []
    assert "31337" not in told  # so that a name with such a number would be found


@pytest.mark.parametrize("version", VERSIONS)
@each_document
def test_imports_in_any_order(workshop: Workshop, source: Source, version: str) -> None:
    if (python := interpreter(version)) is None:
        pytest.skip(f"there is no Python {version} here")
    package = workshop.make(source)
    assert import_problems(python, package.root, package.name, ORDERS) == []


@each_document
def test_types(workshop: Workshop, source: Source, tmp_path_factory: pytest.TempPathFactory) -> None:
    check_types(workshop.make(source), tmp_path_factory.getbasetemp())


@each_document
def test_format(workshop: Workshop, source: Source) -> None:
    check_format(workshop.make(source))


@each_document
def test_its_documentation_is_enough(workshop: Workshop, source: Source, tmp_path: Path) -> None:
    check_docs_are_enough(workshop.make(source), Workshop(tmp_path))


@each_document
def test_same_bytes_in_all_circumstances(workshop: Workshop, source: Source, tmp_path: Path) -> None:
    check_determinism(workshop.make(source), tmp_path)


def marks(ledger: tuple[Entry, ...], unit: Unit) -> set[Mark]:
    """Where the things of one kind stand."""
    return {(entry.place.line, entry.place.column) for entry in ledger if entry.unit is unit}


def component_marks(document: RawDocument) -> list[Mark]:
    schemas = document.root.get("components", {}).get("schemas", {})
    return [document.marks[id(schema)] for schema in schemas.values() if isinstance(schema, dict)]


def property_marks(document: RawDocument) -> list[Mark]:
    """The names below ``properties``, in the schemas of ``components`` and of everything that can be called."""
    waiting: list[Any] = [
        *document.root.get("components", {}).get("schemas", {}).values(),
        *(holder.schema for holder in holders(document)),
    ]
    seen: set[int] = set()
    found: list[Mark] = []
    while waiting:
        schema = waiting.pop()
        if not isinstance(schema, dict) or id(schema) in seen:
            continue
        seen.add(id(schema))
        for steps, inner in schemas_in(schema):
            waiting.append(inner)
            if steps[0] == "properties":
                found.append(document.keys[id(schema["properties"]), steps[1]])
    return sorted(set(found))


def digits_told(value: Any) -> set[str]:
    """All numbers in the texts and keys of a document."""
    match value:
        case dict():
            return {found for key, inner in value.items() for found in (*re.findall("[0-9]+", key), *digits_told(inner))}
        case list():
            return {found for inner in value for found in digits_told(inner)}
        case bool() | None:
            return set()
        case _:
            return set(re.findall("[0-9]+", str(value)))


def python_names(package: Package) -> list[str]:
    """Classes, attributes, modules, groups and methods."""
    names = package.prepared.scope.names
    groups = (str(part) for group in names.groups.values() for part in group)
    return [
        *map(str, names.classes.values()),
        *map(str, names.attributes.values()),
        *map(str, names.modules.values()),
        *map(str, names.methods.values()),
        *groups,
    ]
