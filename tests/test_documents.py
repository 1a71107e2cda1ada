"""Real OpenAPI documents as whole packages: nothing of them is lost, no name is counted, and the packages are as they should be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.ledger import Entry, Unit
from generator.places import Place
from tests.support.document_checks import check_degraded, counted, unaccounted
from tests.support.ledger_checks import check_diagnostics
from tests.support.package_tests import test_format as test_format
from tests.support.package_tests import test_imports_in_any_order as test_imports_in_any_order
from tests.support.package_tests import test_its_documentation_is_enough as test_its_documentation_is_enough
from tests.support.package_tests import test_same_bytes_in_all_circumstances as test_same_bytes_in_all_circumstances
from tests.support.package_tests import test_types as test_types
from tests.support.package_tests import workshop as workshop
from tests.support.raw_documents import raw_document
from tests.support.sources import Source, openapi_parameters
from tests.support.vendoring import prepared_pages
from tests.support.workshop import Workshop

POSITIONS = "the order of the items' types is not expressed"
DEMANDS = "which of the keys must be there is not expressed"
EXCLUDED = "what it must not be is not expressed"

DEGRADED: Mapping[str, Mapping[str, int]] = {
    "document_mistral_openapi_head": {POSITIONS: 1},
    "document_mistral_public_doc_head": {POSITIONS: 1},
    "document_mistral_speakeasy_python": {POSITIONS: 1},
    "document_openai_openapi_d2eaa350": {DEMANDS: 2},
    "document_openai_openapi_head": {DEMANDS: 3, EXCLUDED: 1},
    "document_openai_oagen_rust": {DEMANDS: 3, EXCLUDED: 1},
}
"""What is less in a package than in its document: how often for each reason."""

WARNINGS = {
    "document_atoma_044f214f": {"renamed"},
    "document_atoma_bd869bb3": {"renamed"},
    "document_mistral_openapi_head": {"ambiguous-union", "required-unknown"},
    "document_mistral_public_doc_head": {"ambiguous-union", "renamed", "required-unknown"},
    "document_mistral_speakeasy_python": {"ambiguous-union", "required-unknown"},
    "document_mistral_speakeasy_python_v1": {"ambiguous-union", "list-of-items", "required-unknown"},
    "document_openai_openapi_d2eaa350": {"renamed", "required-unknown", "unknown-scheme"},
    "document_openai_openapi_head": {"ambiguous-union", "duplicate-required", "required-unknown", "unknown-keyword"},
    "document_openai_oagen_rust": {"ambiguous-union", "duplicate-required", "required-unknown", "unknown-keyword"},
    "document_openai_oapicf_oagen_rust": {"renamed", "required-unknown", "unknown-scheme"},
    "document_r9s_speakeasy_python": {"renamed"},
    "document_r9s_speakeasy_typescript": {"renamed"},
}


@pytest.fixture(params=openapi_parameters())
def source(request: pytest.FixtureRequest) -> Source:
    """The document that a package is made of."""
    found: Source = request.param
    return found


def test_everything_is_accounted_for(workshop: Workshop, source: Source) -> None:
    package = workshop.make(source)
    assert unaccounted(package.prepared.ledger, raw_document(source.location)) == []
    check_degraded(package.prepared.ledger, DEGRADED.get(source.name, {}))
    check_diagnostics(package, WARNINGS.get(source.name, ()))


def test_no_name_is_counted(workshop: Workshop, source: Source) -> None:
    assert counted(workshop.make(source).prepared, raw_document(source.location)) == []


# The judges, each with something that it must reject.

KITES = """
openapi: 3.1.0
info: {title: Kites, version: "1"}
paths:
  /v2/kites:
    post:
      operationId: fly
      callbacks: {done: {"{$request.body#/url}": {post: {operationId: landed, responses: {}}}}}
      requestBody: {content: {application/json: {schema: {type: object, properties: {url: {type: string}}}}}}
      responses: {}
webhooks:
  lost: {post: {operationId: lost, responses: {}}}
components:
  schemas:
    Kite:
      type: object
      properties:
        wing-2: {type: object, properties: {span: {type: number}}}
        tail: {anyOf: [{type: string}, {title: Tail 3, type: object, properties: {length: {type: number}}}]}
"""


def test_judges_of_documents_find_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "kites.yaml").write_text(KITES, "utf-8")
    prepared, document = prepared_pages(tmp_path / "kites.yaml", "kites"), raw_document(tmp_path / "kites.yaml")
    ledger = prepared.ledger
    assert unaccounted(ledger, document) == [] == counted(prepared, document)
    counts = {unit: sum(entry.unit is unit for entry in ledger) for unit in (Unit.OPERATION, Unit.SCHEMA, Unit.PROPERTY)}
    assert counts == {Unit.OPERATION: 3, Unit.SCHEMA: 5, Unit.PROPERTY: 5}
    for entry in ledger:
        if entry.unit in (Unit.OPERATION, Unit.PROPERTY) or entry.name == "Kite" and entry.unit is Unit.SCHEMA:
            assert len(unaccounted([other for other in ledger if other is not entry], document)) == 1, entry
    invented = Entry(Unit.PROPERTY, "Kite.tale", Place("kites.yaml", 1, 1), ledger[0].state)
    assert len(unaccounted([*ledger, invented], document)) == 1
    with pytest.raises(AssertionError):
        check_degraded(ledger, {"one more": 1})


@pytest.mark.parametrize(
    ("kind", "key", "name"),
    [
        ("classes", "Kite", "Kite2"),
        ("classes", "KiteTailTail3", "KiteTail4"),
        ("attributes", ("Kite", "tail"), "tail_3"),
        ("modules", "Kite", "kite_2"),
        ("methods", "fly", "fly_3"),
    ],
)
def test_a_counted_name_is_found(kind: str, key: object, name: str, tmp_path: Path) -> None:
    (tmp_path / "kites.yaml").write_text(KITES, "utf-8")
    prepared = prepared_pages(tmp_path / "kites.yaml", "kites")
    known = getattr(prepared.scope.names, kind)
    assert key in known
    names = replace(prepared.scope.names, **{kind: {**known, key: name}})
    renamed = replace(prepared, scope=replace(prepared.scope, names=names))
    assert counted(renamed, raw_document(tmp_path / "kites.yaml")) != []
