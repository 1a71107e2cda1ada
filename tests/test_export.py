"""``typewright export`` to OpenAPI: the document is valid, and nothing of the API is lost in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, cast

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from generator.exports.openapi import export
from generator.exports.trees import as_json, as_yaml, plain
from generator.ir import Api
from generator.ir.json import to_json
from generator.manifest import MANIFEST
from generator.passes.name import name
from generator.pipeline import Prepared, Request, build, prepare
from generator.readers.openapi import read_openapi
from generator.readers.openapi.extension import KEY
from generator.readers.reading import Reading
from generator.sources import SourceFile, SourceTree
from tests.support.any_api import apis
from tests.support.sources import NO_DOCUMENTS, Source, providers, real_openapi, real_trees
from tests.support.vendoring import PAGES, prepared_pages, prepared_provider

_Validator: Any = import_module("openapi_spec_validator").OpenAPIV31SpecValidator  # which has no types
Change = Callable[[dict[str, Any]], object]
"""Changes a document."""
USUAL = {"atoma_speakeasy_python", "document_atoma_46e43c3c"}
"""The real documents that are exported whenever tests run; the others take ``make corpus``."""


def sources() -> Iterator[Any]:
    yield from (pytest.param(source, id=source.name) for source in (Source("everything", PAGES, "everything"), *providers()))
    real = [*real_trees(), *real_openapi()]
    for source in real:
        yield pytest.param(source, id=source.name, marks=() if source.name in USUAL else pytest.mark.corpus)
    if not real:
        yield pytest.param(None, id="none", marks=pytest.mark.skip(reason=NO_DOCUMENTS))


@pytest.fixture(scope="module", params=sources())
def prepared(request: pytest.FixtureRequest) -> Prepared:
    """The API of a source."""
    source: Source = request.param
    return prepared_pages(source.location, source.name) if source.path else prepared_provider(source.name)


def tree(path: str, text: str) -> SourceTree:
    return SourceTree(path, (SourceFile(path, path, text),))


def read(path: str, text: str) -> Reading:
    return read_openapi(tree(path, text))


def comparable(form: Any) -> Any:
    """The JSON form of an API without places; a printed name that is the one on the wire says nothing."""
    match form:
        case dict():
            held = cast(dict[str, Any], form)
            idle = "printed" if held.get("is") == "WireName" and held.get("printed") == held["text"] else "place"
            return {key: comparable(each) for key, each in held.items() if key != idle}
        case list():
            return [*map(comparable, cast(list[object], form))]
        case _:
            return (form, type(form))


def same(one: Api, other: Api) -> bool:
    return bool(comparable(json.loads(to_json(one))) == comparable(json.loads(to_json(other))))


def mistakes(document: Any) -> list[str]:
    """What the validator objects to."""
    return [str(error.message) for error in _Validator(document).iter_errors()]


def test_document_is_valid_and_read_as_the_same_api(prepared: Prepared) -> None:
    exported = export(prepared.api, prepared.scope.names)
    assert mistakes(plain(exported.document)) == []
    for reading in (read("api.json", as_json(exported.document)), read("api.yaml", as_yaml(exported.document))):
        assert same(reading.api, prepared.api)
        assert "bad-extension" not in {diagnostic.code for diagnostic in reading.diagnostics}


@pytest.mark.parametrize("source", providers(), ids=str)
def test_document_makes_the_same_package(source: Source) -> None:
    prepared = prepared_provider(source.name)
    text = as_yaml(export(prepared.api, prepared.scope.names).document)
    again = build(prepare(Request(source.name, (tree("api.yaml", text),))))
    first = build(prepared)
    assert [path for path in first.keys() | again.keys() if first.get(path) != again.get(path)] == [MANIFEST]


quick = settings(
    max_examples=30,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)


@quick
@given(apis())
def test_whatever_the_ir_can_say_comes_back(api: Api) -> None:
    exported = export(api, name(api)[0])
    assert mistakes(plain(exported.document)) == []
    assert same(read("api.json", as_json(exported.document)).api, api)
    assert same(read("api.yaml", as_yaml(exported.document)).api, api)


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The exported document of a provider, as Python values."""
    prepared = prepared_provider("openai")
    found: dict[str, Any] = plain(export(prepared.api, prepared.scope.names).document)
    return found


def changed(document: dict[str, Any], change: Change) -> dict[str, Any]:
    """A copy with one change."""
    copy: dict[str, Any] = json.loads(json.dumps(document))
    change(copy)
    return copy


def test_names_are_those_of_classes(document: dict[str, Any]) -> None:
    assert {*document["components"]["schemas"]} == {*prepared_provider("openai").scope.names.classes.values()}


BROKEN: list[Change] = [
    lambda document: document.pop("info"),
    lambda document: document["components"]["schemas"]["ChatCompletionFunctions"].update(type="thing"),
    lambda document: document["paths"]["/models/{model}"]["get"].pop("parameters"),
    lambda document: [
        item.update(operationId="same") for item in (*document["paths"]["/models"].values(), *document["paths"]["/embeddings"].values())
    ],
]


@pytest.mark.parametrize("change", BROKEN)
def test_the_validator_rejects_what_is_wrong(document: dict[str, Any], change: Change) -> None:
    assert mistakes(document) == []
    assert mistakes(changed(document, change))


def test_each_extension_is_needed(document: dict[str, Any]) -> None:
    """Without any single one of them it is another API."""
    api = prepared_provider("openai").api
    assert same(read("api.json", json.dumps(document)).api, api)
    paths = [*extensions(document, ())]
    assert len(paths) > 20
    for path in paths[::7]:

        def without(copy: dict[str, Any], path: tuple[str | int, ...] = path) -> None:
            node: Any = copy
            for step in path:
                node = node[step]
            del node[KEY]

        assert not same(read("api.json", json.dumps(changed(document, without))).api, api), path


def extensions(node: Any, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    """Where the extensions are."""
    match node:
        case dict():
            held = cast(dict[str, Any], node)
            if KEY in held:
                yield path
            for key, each in held.items():
                if key != KEY:
                    yield from extensions(each, (*path, key))
        case list():
            for index, each in enumerate(cast(list[object], node)):
                yield from extensions(each, (*path, index))
        case _:
            pass


NONSENSE: list[Change] = [
    lambda document: document.update({KEY: {"version": 2}}),
    lambda document: document.update({KEY: {"version": 1, "silence": []}}),
    lambda document: document.update({KEY: {"version": 1, "operations": [{"is": "Operation"}]}}),
    lambda document: document["components"]["schemas"]["ChatCompletionFunctions"].update({KEY: {"fields": "none"}}),
    lambda document: document["components"]["schemas"]["ChatCompletionFunctions"].update({KEY: {"is": "Kite"}}),
    lambda document: document["components"]["schemas"]["ChatCompletionFunctions"].update({KEY: {"key": ["x"]}}),
]


@pytest.mark.parametrize("change", NONSENSE)
def test_extensions_that_make_no_sense_do_not_count(document: dict[str, Any], change: Change) -> None:
    reading = read("api.json", json.dumps(changed(document, change)))
    assert [diagnostic.code for diagnostic in reading.diagnostics] == ["bad-extension"]
    standard = changed(document, lambda copy: copy.pop(KEY))
    assert same(reading.api, read("api.json", json.dumps(standard)).api)
