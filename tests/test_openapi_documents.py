"""OpenAPI documents with the files that they refer to: references, versions, and what is loaded from disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.diagnostics import BadInput, Diagnostic, Severity
from generator.load import load_source
from generator.readers.openapi.documents import Documents, Target, load
from generator.readers.openapi.findings import Findings
from generator.readers.openapi.nodes import Array, Node, Object, text_of
from tests.support.command_line import typewright
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


def written(folder: Path, files: dict[str, str]) -> Path:
    """Some files in a folder; the first of them."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return folder / next(iter(files))


def test_referenced_files_are_loaded(tmp_path: Path) -> None:
    unrelated = {"parts/unrelated.yaml": "a: 1", "other.yaml": HEAD}
    main = written(tmp_path, {"main.yaml": PETS["main.yaml"].replace("%20", " "), **PETS, **unrelated})
    loaded = load_source(main, "specs/main.yaml")
    assert [(file.path, file.shown) for file in loaded.tree.files] == [(path, f"specs/{path}") for path in PETS]
    assert not loaded.diagnostics


def test_nothing_outside_is_loaded(tmp_path: Path) -> None:
    written(tmp_path, {"secret.yaml": "a: 1", "specs/parts/near.yaml": "a: 1", "specs/two/x.yaml": "a: 1"})
    refs = [
        "../secret.yaml",
        "link.yaml",
        "loop.yaml",
        "folder/secret.yaml",
        "good.yaml",
        "parts",
        "gone.yaml",
        "http://127.0.0.1/x",
        "x\\u0000y",
    ]
    main = written(tmp_path / "specs", {"main.yaml": HEAD + "".join(f'r{n}: {{$ref: "{ref}"}}\n' for n, ref in enumerate(refs))})
    links = {"link.yaml": "../secret.yaml", "folder": "..", "loop.yaml": "loop.yaml", "good.yaml": "parts/near.yaml"}
    for name, target in links.items():
        (main.parent / name).symlink_to(target)
    loaded = load_source(main, "main.yaml")
    assert [file.path for file in loaded.tree.files] == ["main.yaml", "good.yaml"]
    assert [(str(found.place), found.code) for found in loaded.diagnostics] == [
        ("folder/secret.yaml:1:1", "link-out-of-tree"),
        ("link.yaml:1:1", "link-out-of-tree"),
    ]


def test_a_folder_with_one_document(tmp_path: Path) -> None:
    written(tmp_path, {"openapi.json": '{"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {}}', "other.yaml": "a: 1"})
    assert [file.shown for file in load_source(tmp_path, "specs/a").tree.files] == ["specs/a/openapi.json"]
    written(tmp_path, {"swagger.yaml": "swagger: '2.0'"})
    assert [found.code for found in load_source(tmp_path, "specs/a").diagnostics] == ["empty-source"]


def test_a_document_is_known_for_one(tmp_path: Path) -> None:
    document = (
        '{"info": {"title": "A", "version": "1"}, "components": {"schemas": {"Kite": {"type": "object"}}}, "paths": {}, "openapi": "3.1.0"}'
    )
    written(tmp_path, {"kites": document, "none.yaml": "a: 1", "page.md": "# A\n\n```yaml\nopenapi: 3.1.0\n```\n"})
    assert typewright(tmp_path, "generate", "--from", "kites").code == 0
    assert "[not-openapi]" in typewright(tmp_path, "generate", "--from", "none.yaml").talk
    assert "[unknown-dialect]" in typewright(tmp_path, "generate", "--from", "page.md").talk


def test_hostile_documents(shared: Path) -> None:
    """Each is read, or refused at a place; every reference in it is followed."""
    seen = 0
    for path in sorted((shared / "suites" / "hostile" / "openapi").iterdir()):
        loaded, findings = load_source(path, path.name), Findings()
        problems: list[Diagnostic] = list(loaded.diagnostics)
        if loaded.tree.files:
            try:
                found = load(loaded.tree, findings)
            except BadInput as refused:
                problems.extend(refused.diagnostics)
            else:
                _follow_all(found)
        problems.extend(findings.diagnostics())
        assert all(problem.place and problem.place.path == path.name for problem in problems), path.name
        seen += 1
    assert seen > 50


def _follow_all(found: Documents) -> None:
    waiting: list[Node] = [found.root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Object):
            found.resolve(node)
            waiting.extend(node.entries.values())
        elif isinstance(node, Array):
            waiting.extend(node.items)
