"""Real documents whose documentation was made from the OpenAPI document beside it: what both know is the same, and both know what can be known."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from generator.agreement import compare
from generator.agreement.facts import Agreement, Facet, Score
from generator.ir import Api
from generator.load import load_source
from generator.passes.assume import assume
from generator.pipeline import Request, connect
from tests.support.sources import NO_DOCUMENTS, real_documents

pytestmark = pytest.mark.corpus

LISTED_AS_STRINGS = "the document lists numbers without saying so there; the generator made an enumeration of strings of them"
TWO_SCHEMAS_ON_ONE_PAGE = (
    "the names of two schemas differ in separators only: one page was written over the other, and this link leads to it"
)
HOST_SPELLING = "printed in the spelling of the language, though it needs none: nothing tells that from a name as it is sent"

STALE = ["ConfidentialChatCompletionRequest", "ConfidentialChatCompletionResponse"]
"""Pages of an older generation that both Python trees still have."""
ERRORS = (
    "Authentication BadRequest Conflict InternalServer NotFound PermissionDenied RateLimit ServiceUnavailable UnprocessableEntity".split()
)


@dataclass(frozen=True, slots=True)
class Expected:
    """What is known of a pair.

    ``fields`` both have. ``coverage``: the least share of facts that both know. ``unknown``: the kinds of facts that the documentation never tells, so
    that a figure would be a guess. ``names``: the share of exact names on the wire, worked out ones among them. ``explained``: differences that are the
    documentation's own, with their reason.
    """

    fields: int
    coverage: Mapping[Facet, float]
    unknown: tuple[Facet, ...]
    names: float
    explained: Mapping[tuple[Facet, str], str] = field(default_factory=dict[tuple[Facet, str], str])


PYTHON = {Facet.TYPE: 1.0, Facet.NULLABLE: 0.86, Facet.VALUES: 1.0, Facet.MEMBERS: 1.0}
TYPESCRIPT = {Facet.TYPE: 0.66, Facet.VALUES: 1.0, Facet.MEMBERS: 0.85}
RUST = {Facet.TYPE: 0.45, Facet.NULLABLE: 0.57, Facet.VALUES: 1.0, Facet.DEFAULT: 0.03}
PAIRS = {
    "atoma-speakeasy-python": Expected(128, PYTHON, (Facet.DEFAULT,), 1.0),
    "atoma-speakeasy-typescript-seed": Expected(128, TYPESCRIPT, (Facet.DEFAULT, Facet.NULLABLE), 1.0),
    "atoma-speakeasy-python-v2": Expected(261, PYTHON, (Facet.DEFAULT,), 0.99, {(Facet.NAME, "StopReasonString.String"): HOST_SPELLING}),
    "atoma-speakeasy-typescript-v2": Expected(
        261,
        TYPESCRIPT,
        (Facet.DEFAULT, Facet.NULLABLE),
        0.99,
        {(Facet.NAME, "StopReasonInt.Int"): HOST_SPELLING, (Facet.NAME, "StopReasonString.String"): HOST_SPELLING},
    ),
    "r9s-speakeasy-typescript": Expected(
        650,
        TYPESCRIPT,
        (Facet.DEFAULT, Facet.NULLABLE),
        0.90,
        {(Facet.TYPE, f"{name}Error.status"): LISTED_AS_STRINGS for name in ERRORS},
    ),
    "openai-oapicf-oagen-rust": Expected(
        1645,
        RUST,
        (),
        0.98,
        {
            (Facet.TYPE, "StaticChunkingStrategyRequestParam.static"): TWO_SCHEMAS_ON_ONE_PAGE,
            (Facet.TYPE, "StaticChunkingStrategyResponseParam.static"): TWO_SCHEMAS_ON_ONE_PAGE,
        },
    ),
}
each_pair = pytest.mark.parametrize("name", PAIRS)


@pytest.fixture(scope="module")
def agreements() -> dict[str, Agreement]:
    """Every pair, the document first."""
    corpus = real_documents() / "corpus"
    if not corpus.is_dir():
        pytest.skip(NO_DOCUMENTS)
    return {name: compare(_api(_document(corpus / name)), _api(corpus / name)) for name in PAIRS}


@each_pair
def test_the_document_is_the_one_that_the_pages_were_made_from(name: str, shared: Path) -> None:
    provenance = json.loads((shared / "corpus" / name / "PROVENANCE.json").read_bytes())
    assert provenance["spec"]["match"].startswith("exact")


@each_pair
def test_all_that_both_know_agrees(name: str, agreements: dict[str, Agreement]) -> None:
    found = agreements[name]
    differing = [(each.facet, each.subject) for each in found.differences if each.facet is not Facet.GUESSED_NAME]
    assert sorted(differing) == sorted(PAIRS[name].explained)


@each_pair
def test_both_know_what_can_be_known(name: str, agreements: dict[str, Agreement]) -> None:
    """A document says nothing of null where it says nothing at all; the documentation may know better there."""
    found, expected = agreements[name], PAIRS[name]
    assert found.fields == (expected.fields,) * 3
    assert found.scores[Facet.REQUIRED].comparable == expected.fields
    for facet, least in expected.coverage.items():
        score = found.scores[facet]
        told = score.comparable + (score.only_second if facet is Facet.NULLABLE else 0)
        assert told >= least * score.total, f"{facet}: {told} of {score.total}"
    for facet in expected.unknown:
        assert found.scores[facet].comparable == found.scores[facet].only_second == 0, facet
    assert found.scores[Facet.NAME].agree + found.scores[Facet.GUESSED_NAME].agree >= expected.names * expected.fields
    assert found.scores[Facet.FOLDED_NAME] == Score(expected.fields, expected.fields, expected.fields)


@each_pair
def test_what_only_one_side_has_is_explained(name: str, agreements: dict[str, Agreement]) -> None:
    found = agreements[name]
    assert [each for each in (*found.only_first, *found.only_second) if each.cause is None] == []


@pytest.mark.parametrize(
    ("first", "second", "fields"),
    [
        ("atoma-speakeasy-python", "atoma-speakeasy-typescript-seed", 129),
        ("atoma-speakeasy-python-v2", "atoma-speakeasy-typescript-v2", 266),
    ],
)
def test_documentation_of_two_languages_agrees(shared: Path, first: str, second: str, fields: int) -> None:
    found = compare(_api(shared / "corpus" / first), _api(shared / "corpus" / second))
    assert found.differences == ()
    assert found.fields == (fields,) * 3
    assert [each.name for each in found.only_first if each.kind == "declaration"] == STALE


def test_types_of_rust_before_precision_is_taken_into_account(shared: Path) -> None:
    """With every ``String`` taken for a plain string, as a program that reads only these pages has to."""
    folder = shared / "corpus" / "openai-oapicf-oagen-rust"
    pages, _ = assume(_api(folder))
    score = compare(_api(_document(folder)), pages).scores[Facet.TYPE]
    assert 0.77 <= score.agree / score.comparable <= 0.93
    assert score.comparable > 0.95 * score.total


def _document(folder: Path) -> Path:
    (document,) = folder.glob("openapi.*")
    return document


def _api(path: Path) -> Api:
    return connect(Request("side", (load_source(path, path.name).tree,))).api
