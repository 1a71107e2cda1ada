"""What is exported accepts and gives back the values that our own package does: models of pydantic and msgspec, TypedDicts, JSON Schema."""

from __future__ import annotations

import ast
import copy
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, cast

import pytest

from generator.exports.models import Library, models
from generator.pipeline import Prepared
from tests.support.damage import damaged
from tests.support.exported import DEPTH, Draw, Judged, Schemas, drawn, is_json, judged_package
from tests.support.json_values import same_json
from tests.support.judges import black_would_reformat
from tests.support.sources import NO_DOCUMENTS, Source, providers, real_openapi, real_trees
from tests.support.values import Maker
from tests.support.vendoring import PAGES, prepared_pages, prepared_provider

LARGEST = {"openai_oagen_rust", "document_openai_openapi_head", "document_openai_oagen_rust"}
"""Documents for whose models other programs take minutes; a smaller one of the same provider stands for them."""


def sources() -> Iterator[Any]:
    yield from (pytest.param(source, id=source.name) for source in (Source("everything", PAGES, "everything"), *providers()))
    real = [*real_trees(), *real_openapi()]
    yield from (pytest.param(source, id=source.name, marks=pytest.mark.corpus) for source in real if source.name not in LARGEST)
    if not real:
        yield pytest.param(None, id="none", marks=pytest.mark.skip(reason=NO_DOCUMENTS))


@pytest.fixture(scope="module", params=sources())
def judged(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Judged:
    """A source's package."""
    source: Source = request.param
    prepared = prepared_pages(source.location, source.name) if source.path else prepared_provider(source.name)
    return judged_package(prepared, tmp_path_factory.mktemp("vendored"))


@pytest.mark.parametrize("library", Library)
def test_models_give_back_what_ours_do(judged: Judged, library: Library, tmp_path: Path) -> None:
    prepared = judged.prepared
    names = prepared.scope.names.classes
    module = models(prepared.api, prepared.scope.names, library)
    (tmp_path / "models.py").write_text(module.text, "utf-8")
    assert is_named_like_ours(module.text, prepared)
    left_out = {diagnostic.place for diagnostic in module.diagnostics if diagnostic.code == "not-in-msgspec"}
    whole = [key for key, declaration in judged.records if not left_out & {field.place for field in declaration.fields}]
    assert whole
    values = {str(names[key]): judged.values[key] for key in whole}
    results = probed(library, tmp_path, values)
    for key in whole:
        decode, encode = judged.vendored.codec(key)
        for value, result in zip(judged.values[key], results[str(names[key])], strict=True):
            assert same_json(encode(decode(copy.deepcopy(value), problems=[])), value), key
            assert same_json(result.get("value"), value), (key, value, result)


def probed(library: Library, folder: Path, values: dict[str, list[Any]]) -> dict[str, list[dict[str, Any]]]:
    """What the module's classes make of values."""
    (folder / "values.json").write_text(json.dumps(values), "utf-8")
    probe = Path(__file__).parent / "support" / "models_probe.py"
    command = [sys.executable, "-I", str(probe), library.value, str(folder / "models.py"), str(folder / "values.json")]
    finished = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert finished.returncode == 0, finished.stderr
    found: dict[str, list[dict[str, Any]]] = json.loads(finished.stdout)
    return found


def test_what_msgspec_cannot_have_is_told() -> None:
    prepared = prepared_pages(PAGES / "everything", "everything")
    found = models(prepared.api, prepared.scope.names, Library.MSGSPEC).diagnostics
    assert {diagnostic.code for diagnostic in found} == {"plain-in-msgspec", "not-in-msgspec"}
    told = [diagnostic.message for diagnostic in found if diagnostic.code == "not-in-msgspec"]
    assert told[0] == "msgspec has no fields like 'say \"hi\"' of Names: it is left out"


BROKEN = """
from pydantic import BaseModel


class Kite(BaseModel):
    id: int
"""


def test_the_probe_finds_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "models.py").write_text(BROKEN, "utf-8")
    one, other, third = probed(Library.PYDANTIC, tmp_path, {"Kite": [{"id": 1}, {"id": "x"}, {"id": 1, "more": 2}]})["Kite"]
    assert one == {"value": {"id": 1}}
    assert "error" in other
    assert third == {"value": {"id": 1}}


def is_named_like_ours(text: str, prepared: Prepared) -> bool:
    """Whether a module has the classes and aliases of our package, and no others but choices between objects that msgspec asks for."""
    tree = ast.parse(text)
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    stored = (
        node for statement in tree.body for node in ast.walk(statement) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    )
    wanted = {str(name) for name in prepared.scope.names.classes.values()}
    return wanted <= classes | {node.id for node in stored} and classes <= wanted


@pytest.mark.parametrize("library", Library)
def test_modules_are_black(library: Library, tmp_path: Path) -> None:
    prepared = prepared_provider("r9s")
    (tmp_path / "models.py").write_text(models(prepared.api, prepared.scope.names, library).text, "utf-8")
    assert black_would_reformat(tmp_path) == []


def test_pydantic_keeps_what_is_not_documented(tmp_path: Path) -> None:
    prepared = prepared_provider("openai")
    (tmp_path / "models.py").write_text(models(prepared.api, prepared.scope.names, Library.PYDANTIC).text, "utf-8")
    sent = {"name": "fly", "strict": None, "brand_new": {"a": [1.5]}}
    (result,) = probed(Library.PYDANTIC, tmp_path, {"FunctionObject": [sent]})["FunctionObject"]
    assert result == {"value": sent}


# JSON Schema.


def test_json_schema_rejects_what_our_decoder_does(judged: Judged) -> None:
    """Values with something wrong. Not counted: null where no source excludes it, what only bounds exclude,
    dates that are none, and what is wrong with one member of a union, of which generation warned, and is right for another."""
    schemas = Schemas(judged.prepared)
    counts = Counter[bool]()

    def check(key: str, draw: Draw) -> None:
        maker = Maker(judged.documentation, draw)
        value = damaged(maker.declared(key, DEPTH), draw)
        if not is_json(value) or not isinstance(value, dict):
            return
        found = problems(judged, key, value)
        objections = schemas.objections(key, value)
        counts[bool(objections)] += 1
        assert found or not [*filter(counts_for_us, objections)], (key, value)
        assert objections or maker.doubtful or not is_misfit(found), (
            key,
            value,
            found,
        )

    for key, _ in judged.records:
        assert not [value for value in judged.values[key] if is_misfit(problems(judged, key, value))], key
        drawn(partial(check, key))
    assert min(counts[True], counts[False]) > 10


def counts_for_us(objection: Any) -> bool:
    """Whether our decoder looks at this too; of a choice, whether every alternative is excluded so."""
    if objection.validator not in ("type", "required", "enum", "const", "anyOf", "additionalProperties") or has_null(objection.instance):
        return False
    if objection.validator != "anyOf":
        return True
    excluded = {each.relative_schema_path[0] for each in objection.context if counts_for_us(each)}
    return len(excluded) == len(objection.validator_value)


def is_misfit(found: list[Any]) -> bool:
    """Whether something but a date has no place."""
    return any(each.weight == "misfit" and "date" not in each.expected for each in found)


def has_null(value: Any) -> bool:
    match value:
        case dict():
            return any(map(has_null, cast(dict[str, object], value).values()))
        case list():
            return any(map(has_null, cast(list[object], value)))
        case _:
            return value is None


def problems(judged: Judged, key: str, value: Any) -> list[Any]:
    """What our decoder says against a value."""
    found: list[Any] = []
    judged.vendored.codec(key)[0](copy.deepcopy(value), problems=found)
    return found


def test_json_schema_accepts_and_rejects() -> None:
    schemas = Schemas(prepared_provider("openai"))
    assert not schemas.objections("FunctionObject", {"name": "fly", "unknown": None})
    wrongs: list[Any] = [{}, {"name": 1}, {"name": None}, [], {"name": "fly", "strict": "yes"}, {"name": "fly", "parameters": []}]
    assert all(schemas.objections("FunctionObject", wrong) for wrong in wrongs)
