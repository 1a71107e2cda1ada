"""The OpenAPI documents of ``specs/``: valid by judges that are not ours, down to their examples and defaults."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from importlib import import_module
from typing import Any, cast

import pytest
import yaml

from tests.support.command_line import REPOSITORY

Document = dict[str, Any]

SPECS = REPOSITORY / "specs"
_VERSION = re.compile(r"""^[ {]*["']?openapi["']? *:""", re.MULTILINE)
_Documents: Any = import_module("openapi_spec_validator").OpenAPIV31SpecValidator  # neither has types that strict checkers know
_Values: Any = import_module("jsonschema").Draft202012Validator


def _names() -> list[str]:
    """The paths of all documents in ``specs/``."""
    files = sorted(path for path in SPECS.rglob("*") if path.suffix in (".yaml", ".yml", ".json"))
    return [path.relative_to(SPECS).as_posix() for path in files if _VERSION.search(path.read_text("utf-8"))]


NAMES = _names()
SPOILED = "openai/openapi.yaml"
each_document = pytest.mark.parametrize("name", NAMES)


@cache
def _document(name: str) -> Document:
    """A document as plain values; JSON is read as the YAML that it is. To be changed in copies only."""
    return cast(Document, yaml.safe_load((SPECS / name).read_text("utf-8")))


def _complaints(document: Document) -> list[str]:
    """What the validator has against a document."""
    return [error.message for error in _Documents(document).iter_errors()]


def _misfits(document: Document) -> list[str]:
    """The examples and defaults of schemas that are no values of theirs."""
    return [
        f"{value!r}: {error.message}"
        for schema in _schemas(document)
        for value in (*schema.get("examples", ()), *([schema["default"]] if "default" in schema else ()))
        for error in _Values({**schema, "components": document["components"]}).iter_errors(value)
    ]


def _schemas(node: object) -> Iterator[Document]:
    """Everything within that may be a schema."""
    if isinstance(node, dict):
        members = cast(Document, node)
        if not isinstance(members.get("examples"), dict) and not isinstance(members.get("default"), dict):
            yield members
        for key, value in members.items():
            if key not in ("examples", "default", "enum", "const"):
                yield from _schemas(value)
    elif isinstance(node, list):
        for item in cast("list[object]", node):
            yield from _schemas(item)


def _unused(document: Document) -> set[str]:
    """References to the schemas that nothing refers to."""
    used = {each.get("$ref") for each in _schemas(document)}
    return {reference for name in document["components"]["schemas"] if (reference := f"#/components/schemas/{name}") not in used}


def test_the_documents_are_there() -> None:
    assert {name.partition("/")[0] for name in NAMES} >= {"atoma", "openai"}


@each_document
def test_a_document_is_valid(name: str) -> None:
    assert _complaints(_document(name)) == []


@each_document
def test_its_examples_and_defaults_are_values(name: str) -> None:
    assert _misfits(_document(name)) == []


@each_document
def test_its_schemas_are_all_used(name: str) -> None:
    assert _unused(_document(name)) == set()


def _without_description(document: Document) -> None:
    del document["components"]["responses"][next(iter(document["components"]["responses"]))]["description"]


def _with_a_type_that_does_not_exist(document: Document) -> None:
    document["components"]["schemas"]["Model"]["type"] = "record"


def _with_a_key_that_does_not_exist(document: Document) -> None:
    document["info"]["name"] = "x"


@pytest.mark.parametrize("spoil", [_without_description, _with_a_type_that_does_not_exist, _with_a_key_that_does_not_exist])
def test_the_validator_is_no_yes_man(spoil: Callable[[Document], None]) -> None:
    document = deepcopy(_document(SPOILED))
    spoil(document)
    assert _complaints(document)


@pytest.mark.parametrize("fact", [{"examples": [7]}, {"default": 7}])
def test_the_judge_of_values_is_no_yes_man(fact: Document) -> None:
    document = deepcopy(_document(SPOILED))
    document["components"]["schemas"]["Model"]["properties"]["id"] |= fact
    assert len(_misfits(document)) == 1


def test_the_search_for_unused_schemas_finds_one() -> None:
    document = deepcopy(_document(SPOILED))
    document["components"]["schemas"]["Spare"] = {}
    assert _unused(document) == {"#/components/schemas/Spare"}
