"""All real documents: every tree as a whole package, the pages that stand alone, and the pairs of trees that tell of one API."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from generator.diagnostics import Severity
from generator.ir import Api, Presence, Record
from generator.ledger import Unit
from generator.load import load_source
from generator.pipeline import Request, prepare
from generator.readers.registry import read
from generator.sources import SourceTree
from tests.support.agreement import agreement
from tests.support.ledger_checks import check_diagnostics, check_ledger, check_totals
from tests.support.package_tests import test_format as test_format
from tests.support.package_tests import test_imports_in_any_order as test_imports_in_any_order
from tests.support.package_tests import test_its_documentation_is_enough as test_its_documentation_is_enough
from tests.support.package_tests import test_same_bytes_in_all_circumstances as test_same_bytes_in_all_circumstances
from tests.support.package_tests import test_types as test_types
from tests.support.package_tests import workshop as workshop
from tests.support.packages import Survived, comparable_file, probe_package
from tests.support.samples import opaque_names, sample_of
from tests.support.sources import Source, each_source, parameters, real_pages, real_trees
from tests.support.workshop import Workshop

pytestmark = pytest.mark.corpus

UNCALLED = "its method or path is not known"
SHAPELESS = "nothing is known of its shape"

DEGRADED = {
    "atoma_speakeasy_python_v2": {UNCALLED: 1},  # an operation that neither its page nor codeSamples.yaml gives a path
    "atoma_speakeasy_typescript_v2": {UNCALLED: 1},
    "mistral_speakeasy_python_history_v1_2_0": {UNCALLED: 29},  # pages of this age print no paths, and the tree has no codeSamples.yaml
    "mistral_speakeasy_python_v1": {UNCALLED: 22},
    "openai_oagen_rust": {"empty page": 61, SHAPELESS: 61},  # tables without rows: the dialect prints them for several kinds of schemas
    "openai_oapicf_oagen_rust": {"empty page": 12, SHAPELESS: 12},
    "r9s_speakeasy_python": {UNCALLED: 1},  # a page that was edited by hand
}
"""What is less in a package than in its API, by tree: how often for each reason."""

UNCOUNTED = {"r9s_speakeasy_python": 9}  # two hand-written tables with a right-aligned column
"""Rows that PROVENANCE.json does not count, by tree."""

WARNINGS = {
    "mistral_speakeasy_python": {"ambiguous-union"},
    "mistral_speakeasy_python_history_v1_12_4": {"ambiguous-union"},
    "mistral_speakeasy_python_history_v1_2_0": {"ambiguous-union"},
    "mistral_speakeasy_python_v1": {"ambiguous-union"},
    "openai_oagen_rust": {"ambiguous-union", "recursive-union"},
    "openai_oapicf_oagen_rust": {"ambiguous-union"},
    "r9s_speakeasy_python": {"renamed"},
    "r9s_speakeasy_typescript": {"renamed"},
}

PAIRS = [
    ("atoma-speakeasy-python", "atoma-speakeasy-typescript-seed", 129),
    ("atoma-speakeasy-python-v2", "atoma-speakeasy-typescript-v2", 266),
]
STALE = ["ConfidentialChatCompletionRequest", "ConfidentialChatCompletionResponse"]
"""Pages of an older generation that both Python trees still have."""

each_tree = each_source(real_trees())
each_page = each_source(real_pages())


@pytest.fixture(params=parameters([*real_trees(), *real_pages()]))
def source(request: pytest.FixtureRequest) -> Source:
    """What a package is made of."""
    found: Source = request.param
    return found


@each_tree
def test_everything_read_is_accounted_for(workshop: Workshop, source: Source) -> None:
    package = workshop.make(source)
    check_ledger(package, DEGRADED.get(source.name, {}))
    check_diagnostics(package, WARNINGS.get(source.name, ()))
    counts = json.loads((source.location / "PROVENANCE.json").read_bytes())["counts"]
    check_totals(package, counts["doc_pages"], counts["table_rows"] + UNCOUNTED.get(source.name, 0))


@each_page
def test_a_page_alone_is_a_package(workshop: Workshop, source: Source, tmp_path: Path) -> None:
    """Every row is a field; a class without a page is reported once, and its values are taken and sent as they come."""
    package = workshop.make(source)
    (record,) = package.prepared.api.declarations
    assert isinstance(record, Record)
    open_fields = [field for field in record.fields if opaque_names(field.type)]
    check_ledger(package, {"names types that no page defines": 1 + len(open_fields)})  # the record, and those rows of it
    check_diagnostics(package, {"unresolved-type"})
    rows = [entry.name for entry in package.prepared.ledger if entry.unit is Unit.ROW]
    assert [field.name.printed or field.name.text for field in record.fields] == rows
    reported = Counter(found.message.split()[3].strip(",") for found in package.preparation.diagnostics if found.code == "unresolved-type")
    assert reported == Counter({opaque for field in record.fields for opaque in opaque_names(field.type)})
    sample = tmp_path / f"{record.name}.all.json"
    sample.write_text(json.dumps({field.name.text: sample_of(field.type) for field in record.fields}), "utf-8")
    assert probe_package(package.folder, [sample])[sample.name] == Survived(comparable_file(sample), (), comparable_file(sample), ())


@pytest.mark.parametrize(("first", "second", "fields"), PAIRS)
def test_pairs_of_trees_agree(shared: Path, first: str, second: str, fields: int) -> None:
    found = agreement(_api(shared, first), _api(shared, second))
    assert (found.fields, found.differing) == (fields, [])
    assert (found.only_first, found.only_second) == (STALE, [])


@pytest.mark.parametrize(("first", "second", "fields"), PAIRS)
def test_pairs_of_trees_merge_without_conflict(shared: Path, first: str, second: str, fields: int) -> None:
    merged = prepare(Request("pair", (_tree(shared, first), _tree(shared, second))))
    assert [found for found in merged.diagnostics if found.severity is not Severity.NOTE] == []
    assert len(merged.api.declarations) == len(_api(shared, first).declarations)
    assert fields > 0


def test_agreement_finds_what_differs(shared: Path) -> None:
    api = _api(shared, PAIRS[0][0])
    index, record = next((index, item) for index, item in enumerate(api.declarations) if isinstance(item, Record) and len(item.fields) > 2)
    first, second, *others = record.fields
    turned = Presence.REQUIRED if second.presence is not Presence.REQUIRED else Presence.OPTIONAL
    changed = replace(record, fields=(replace(second, presence=turned), *others))
    found = agreement(api, replace(api, declarations=(*api.declarations[:index], changed, *api.declarations[index + 1 :])))
    assert found.differing == [f"{record.name}.{second.name.text}"]
    assert found.only_first == [f"{record.name}.{first.name.text}"]
    assert found.fields == agreement(api, api).fields - 1


def _tree(shared: Path, name: str) -> SourceTree:
    return load_source(shared / "corpus" / name, name).tree


def _api(shared: Path, name: str) -> Api:
    return read(_tree(shared, name)).api
