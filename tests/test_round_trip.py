"""Every declaration of a package: documented values survive decoding and encoding unchanged, and damaged ones lose nothing."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st

from generator.ir import Record
from tests.support.cases import CASES
from tests.support.damage import damaged
from tests.support.holding import Judge
from tests.support.json_schemas import Schemas
from tests.support.json_values import same_json
from tests.support.models import models_in
from tests.support.sources import NO_DOCUMENTS, Source, providers, real_trees
from tests.support.values import Documentation, Maker
from tests.support.vendoring import PAGES, Vendored, prepared_pages, prepared_provider, vendor

SMALL_TREE = "atoma_speakeasy_python"
DEPTH = 4
quick = settings(
    max_examples=15,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)
Draw = Callable[[st.SearchStrategy[Any]], Any]


def sources() -> Iterator[Any]:
    """The pages of these tests, the providers, and the real trees; all of those but one are read by ``make corpus``."""
    pages = Source("everything", PAGES, "everything"), Source("own_facts", CASES, "own_facts/specs")
    yield from (pytest.param(source, id=source.name) for source in (*pages, *providers()))
    trees = real_trees()
    for tree in trees:
        yield pytest.param(tree, id=tree.name, marks=() if tree.name == SMALL_TREE else pytest.mark.corpus)
    if not trees:
        yield pytest.param(None, id="none", marks=pytest.mark.skip(reason=NO_DOCUMENTS))


@pytest.fixture(scope="module", params=sources())
def vendored(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Vendored:
    """The package of a source."""
    source: Source = request.param
    prepared = prepared_pages(source.location, source.name) if source.path else prepared_provider(source.name)
    return vendor(prepared, tmp_path_factory.mktemp("vendored"))


@pytest.fixture(scope="module")
def documentation(vendored: Vendored) -> Documentation:
    return documented(vendored)


def documented(vendored: Vendored) -> Documentation:
    """What the API says; the unions that cannot be told apart are those that a diagnostic was placed at."""
    prepared = vendored.prepared
    places = {diagnostic.place for diagnostic in prepared.diagnostics if diagnostic.code == "ambiguous-union"}
    ambiguous = frozenset(key for key in prepared.scope.plans if prepared.scope.declarations[key].place in places)
    return Documentation(prepared.scope.declarations, ambiguous).measured()


def judge_of(vendored: Vendored) -> Judge:
    return Judge(vendored.package, vendored.module("_runtime.unset"))


def test_documented_values(vendored: Vendored, documentation: Documentation) -> None:
    judge, schemas = judge_of(vendored), Schemas(documentation.declarations)

    def check(key: str, draw: Draw) -> None:
        maker = Maker(documentation, draw)
        value = maker.declared(key, DEPTH)
        note(f"{key}: {value!r}")
        decode, encode = vendored.codec(key)
        problems: list[Any] = []
        try:
            model = decode(copy.deepcopy(value), problems=problems)
        except vendored["DecodeError"]:
            assert maker.doubtful
            return
        assert maker.doubtful or not problems
        assert same_json(encode(model), value)
        assert not [*judge.faults(model)]
        assert schemas.accepts(key, value)

    for_each(vendored, documentation, check)


def test_damaged_values(vendored: Vendored, documentation: Documentation) -> None:
    judge, schemas = judge_of(vendored), Schemas(documentation.declarations)

    def check(key: str, draw: Draw) -> None:
        value = damaged(Maker(documentation, draw).declared(key, DEPTH), draw)
        note(f"{key}: {value!r}")
        decode, encode = vendored.codec(key)
        before = copy.deepcopy(value)
        problems: list[Any] = []
        try:
            model = decode(value, problems=problems)
        except vendored["DecodeError"] as error:
            assert not (isinstance(documentation.declarations[key], Record) and isinstance(value, dict))
            assert any(problem.weight == "misfit" for problem in error.problems)
            return
        assert same_json(value, before), "the argument was changed"
        assert same_json(encode(model), value)
        assert not [*judge.faults(model)]
        assert problems or not schemas.objects_to(key, value)
        refuses_exactly(vendored, decode, value, problems)
        for part in models_in(model):
            lives_with_its_misfits(part, before)

    for_each(vendored, documentation, check)


def for_each(vendored: Vendored, documentation: Documentation, check: Callable[[str, Draw], None]) -> None:
    """Run a check with some values of every declaration."""
    for key in filter(documentation.has_values, vendored.public_keys):
        _examples(partial(check, key))()


def _examples(check: Callable[[Draw], None]) -> Callable[[], None]:
    @quick
    @given(st.data())
    def run(data: st.DataObject) -> None:
        check(data.draw)

    return run


def refuses_exactly(vendored: Vendored, decode: Callable[..., Any], value: Any, problems: list[Any]) -> None:
    """Strict decoding raises, with the same problems, if and only if one of them is a misfit."""
    refused = any(problem.weight == "misfit" for problem in problems)
    try:
        decode(value)
    except vendored["DecodeError"] as error:
        assert refused
        assert same_problems(error.problems, problems)
    else:
        assert not refused


def same_problems(some: Any, others: Any) -> bool:
    return [str(problem) for problem in some] == [str(problem) for problem in others]


def lives_with_its_misfits(model: Any, sent: Any) -> None:
    """A model some of whose attributes are not set can be shown, compared, copied and pickled, and tells what is wrong."""
    assert type(model).__qualname__ in repr(model)
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert twin == model
        assert repr(twin) == repr(model)
        assert same_json(twin.to_dict(), model.to_dict())
    misfits: dict[str, tuple[str, Any]] = model.misfits or {}
    for name, (key, problem) in misfits.items():
        assert not hasattr(model, name)
        with pytest.raises(AttributeError, match="not set") as caught:
            getattr(model, name)
        assert str(problem) in str(caught.value)
        assert problem.path.startswith("$")
        assert key in model.extra or "found nothing" in str(caught.value)
    with pytest.raises(TypeError):
        hash(model)


def test_the_judge_of_attributes_finds_what_is_wrong(tmp_path: Path) -> None:
    vendored = vendor(prepared_pages(PAGES / "everything", "everything"), tmp_path)
    judge = judge_of(vendored)
    model = vendored["Holder"].from_dict({"shape": {"kind": "circle", "r": 1}, "shapes": []})
    assert not [*judge.faults(model)]
    for name, wrong in [("shape", "circle"), ("shapes", [None]), ("tags", 5), ("ranked", {"a": 1.5})]:
        spoiled = copy.deepcopy(model)
        setattr(spoiled, name, wrong)
        assert [*judge.faults(spoiled)], name
    model.shape.r = True
    assert [fault.partition(":")[0] for fault in judge.faults(model)] == ["$.shape.r"]


def test_the_judge_of_values_finds_what_is_wrong() -> None:
    schemas = Schemas(prepared_pages(PAGES / "everything", "everything").scope.declarations)
    assert schemas.accepts("Circle", {"kind": "circle", "r": 1, "more": None})
    circles: list[Any] = [
        {"kind": "circle"},
        {"kind": "square", "r": 1},
        {"kind": "circle", "r": "1"},
        {"kind": "circle", "r": True},
        None,
        [],
    ]
    for wrong in circles:
        assert schemas.objects_to("Circle", wrong)
    assert schemas.objects_to("Level", "new")
    assert schemas.objects_to("Ranked", {"x": "a"})


def test_text_of_everything_comes_back(vendored: Vendored, documentation: Documentation) -> None:
    def check(key: str, draw: Draw) -> None:
        value = damaged(Maker(documentation, draw).declared(key, DEPTH), draw)
        if isinstance(documentation.declarations[key], Record) and isinstance(value, dict) and (text := written(value)):
            assert same_json(json.loads(vendored[vendored.prepared.scope.class_of(key)].from_json(text, problems=[]).to_json()), value)

    for_each(vendored, documentation, check)


def written(value: Any) -> str:
    """JSON text, with too large numbers spelled as they would arrive; empty for raw bytes, which have none."""
    try:
        return json.dumps(value).replace("Infinity", "1e999")
    except TypeError:
        return ""
