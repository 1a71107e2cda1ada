"""OpenAPI documents with the files that they refer to: references and versions."""

from __future__ import annotations

import json

import pytest

from generator.diagnostics import BadInput, Severity
from generator.readers.openapi.documents import Documents, Target
from generator.readers.openapi.nodes import Object, text_of
from tests.support.nodes import at, documents, said

HEAD = "openapi: 3.1.0\n"


def reference(found: Documents, *keys: str) -> Target | None:
    """What the reference under some keys of the document is to."""
    node = at(found.root, *keys)
    assert isinstance(node, Object)
    return found.follow(node)


PETS = {
    "main.yaml": HEAD
    + """
components:
  schemas:
    Pet: {$id: "https://pets.example/pet", type: object, properties: {name: {$anchor: Name, type: string}}}
    a/b~c d: {type: string}
    Alias: {$ref: "#/components/schemas/Pet"}
refs:
  pet: {$ref: "#/components/schemas/Pet"}
  name: {$ref: "#/components/schemas/Pet/properties/name"}
  escaped: {$ref: "#/components/schemas/a~1b~0c%20d"}
  item: {$ref: "#/list/1"}
  through: {$ref: "#/components/schemas/Alias/properties/name"}
  whole: {$ref: "#"}
  anchor: {$ref: "#Name"}
  id: {$ref: "https://pets.example/pet#/properties/name"}
  other: {$ref: "./parts/common%20parts.yaml#/Cat"}
  file: {$ref: "parts/dog.json"}
list: [{type: string}, {type: integer}]
""",
    "parts/common parts.yaml": "Cat:\n  properties:\n    friend: {$ref: 'dog.json'}\n    owner: {$ref: '../main.yaml#/components/schemas/Pet'}\n",
    "parts/dog.json": '{"title": "Dog", "items": {"$ref": "#"}}',
}


def test_references() -> None:
    found, findings = documents(PETS)
    pointers = {
        "pet": "components schemas Pet",
        "name": "components schemas Pet properties name",
        "through": "components schemas Pet properties name",
        "anchor": "components schemas Pet properties name",
        "id": "components schemas Pet properties name",
        "item": "list 1",
        "whole": "",
    }
    for key, pointer in pointers.items():
        target = reference(found, "refs", key)
        assert target is not None, key
        assert target == (at(found.root, *pointer.split()), "specs/main.yaml", tuple(pointer.split())), key
    escaped = reference(found, "refs", "escaped")
    assert escaped is not None
    assert escaped.pointer == ("components", "schemas", "a/b~c d")
    cat = reference(found, "refs", "other")
    assert cat is not None
    assert (cat.path, cat.pointer) == ("specs/parts/common parts.yaml", ("Cat",))
    dog, whole = found.resolve(at(cat.node, "properties", "friend")), reference(found, "refs", "file")
    assert whole is not None
    assert dog is whole.node
    assert dog is not None
    assert found.resolve(at(dog, "items")) is dog
    assert found.resolve(at(cat.node, "properties", "owner")) is at(found.root, "components", "schemas", "Pet")
    assert not findings.diagnostics()


REFUSED = {
    "#/nothing": "warning: dangling-reference",
    "#/list/2": "warning: dangling-reference",
    "#/list/-1": "warning: dangling-reference",
    "#/list/x": "warning: dangling-reference",
    "#Nothing": "warning: dangling-reference",
    "Pet": "warning: dangling-reference",
    "gone.yaml#/Pet": "warning: dangling-reference",
    "http://127.0.0.1/a.yaml": "error: remote-reference",
    "//host/a.yaml": "error: remote-reference",
    "FILE:///etc/hostname": "error: remote-reference",
    "data:text/plain,x": "error: remote-reference",
    "../a.yaml": "error: reference-out-of-root",
    "parts/%2e%2e/../../a.yaml#/b": "error: reference-out-of-root",
    "/etc/hostname": "error: reference-out-of-root",
    "#/self": "error: endless-reference",
    "#/ping/x": "error: endless-reference",
}


@pytest.mark.parametrize(("text", "expected"), REFUSED.items())
def test_references_to_nothing(text: str, expected: str) -> None:
    body = f"ref: {{$ref: {json.dumps(text)}}}\nlist: [1, 2]\nself: {{$ref: '#/self'}}\nping: {{$ref: '#/ping/x'}}\n"
    found, findings = documents({"main.yaml": HEAD + body})
    assert found.resolve(at(found.root, "ref")) is None
    assert found.resolve(at(found.root, "ref")) is None
    place = {"#/self": "4:7", "#/ping/x": "5:14"}.get(text, "2:13")
    assert f"specs/main.yaml:{place}: {expected}" in said(findings)
    assert len(said(findings)) <= 2


def test_the_near_name_is_the_hint() -> None:
    found, findings = documents(
        {"main.yaml": HEAD + "components: {schemas: {Parrot: {}}}\na: {$ref: '#/components/schemas/Parot'}\nb: {$ref: Parrot}\n"}
    )
    assert reference(found, "a") is reference(found, "b") is None
    assert [found.hint for found in findings.diagnostics()] == ["did you mean Parrot?", "write #/components/schemas/Parrot"]


def test_definitions_of_the_schema_around() -> None:
    text = HEAD + "one: {a: {$ref: '#/$defs/X'}, $defs: {X: {title: first}}}\ntwo: {a: {$ref: '#/$defs/X'}, $defs: {X: {title: second}}}\n"
    found, findings = documents({"main.yaml": text})
    for key, title in (("one", "first"), ("two", "second")):
        target = reference(found, key, "a")
        assert target is not None
        assert text_of(at(target.node, "title")) == title
    assert {found.severity for found in findings.diagnostics()} == {Severity.NOTE}


def test_a_broken_file_is_reported_once() -> None:
    body = "a: {$ref: 'bad.json'}\nb: {$ref: 'bad.json#/x'}\nc: {$ref: 5}\n"
    found, findings = documents({"main.yaml": HEAD + body, "bad.json": "{]"})
    assert reference(found, "a") is reference(found, "b") is reference(found, "c") is None
    assert said(findings) == ["specs/bad.json:1:2: error: bad-json", "specs/main.yaml:4:11: error: wrong-type"]


VERSIONS = {
    "openapi: 3.0.3": (3, 0),
    "openapi: '3.1'": (3, 1),
    "openapi: 3.1": (3, 1),
    "openapi: 3.2.0": (3, 2),
    "openapi: 3.1.0-rc1": (3, 1),
    "swagger: '2.0'": (3, 0),
    "swagger: 2.0": (3, 0),
    '{"openapi": "3.0.0"}': (3, 0),
    "{openapi: 3.0.0}": (3, 0),
}


@pytest.mark.parametrize(("text", "version"), VERSIONS.items())
def test_versions(text: str, version: tuple[int, int]) -> None:
    assert documents({"main.yaml": text})[0].version == version


NO_DOCUMENTS = {
    "openapi: 3.3.0": "unknown-version",
    "openapi: 2.0": "unknown-version",
    "openapi: [3]": "unknown-version",
    "swagger: '1.2'": "unknown-version",
    "info: {}": "not-openapi",
    "- a": "wrong-type",
    "just text": "wrong-type",
    "": "bad-yaml",
}


@pytest.mark.parametrize(("text", "code"), NO_DOCUMENTS.items())
def test_what_is_no_document(text: str, code: str) -> None:
    with pytest.raises(BadInput) as caught:
        documents({"main.yaml": text})
    assert [found.code for found in caught.value.diagnostics] == [code]
