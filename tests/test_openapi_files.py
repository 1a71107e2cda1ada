"""Which files are loaded for an OpenAPI document, and which never."""

from __future__ import annotations

from pathlib import Path

from generator.diagnostics import BadInput, Diagnostic
from generator.load import load_source
from generator.readers.openapi.documents import Documents, load
from generator.readers.openapi.findings import Findings
from generator.readers.openapi.nodes import Array, Node, Object
from tests.support.command_line import typewright

HEAD = "openapi: 3.1.0\n"
FILES = {
    "main.yaml": HEAD + "a: {$ref: './parts/common%20parts.yaml#/Cat'}\nb: {$ref: '#/a'}\nc: {$ref: https://a.example/unrelated.yaml}\n",
    "parts/common parts.yaml": "Cat:\n  friend: {$ref: dog.json}\n  owner: {$ref: '../main.yaml#/b'}\n",
    "parts/dog.json": '{"title": "Dog", "items": {"$ref" : "../pup.yml"}}',
    "pup.yml": "\"$ref\": 'parts/dog.json'\n",
}


def written(folder: Path, files: dict[str, str]) -> Path:
    """Some files in a folder; the first of them."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return folder / next(iter(files))


def test_referenced_files_are_loaded(tmp_path: Path) -> None:
    unrelated = {"parts/unrelated.yaml": "a: 1", "other.yaml": HEAD}
    main = written(tmp_path, {**FILES, **unrelated})
    loaded = load_source(main, "specs/main.yaml")
    assert [(file.path, file.shown) for file in loaded.tree.files] == [(path, f"specs/{path}") for path in FILES]
    assert not loaded.diagnostics


def test_escaped_slashes(tmp_path: Path) -> None:
    """Some programs write every slash of JSON so."""
    main = written(
        tmp_path, {"main.json": '{"openapi": "3.1.0", "a": {"$ref": "parts\\/cat.json#\\/Cat"}}', "parts/cat.json": '{"Cat": {}}'}
    )
    assert [file.path for file in load_source(main, "main.json").tree.files] == ["main.json", "parts/cat.json"]


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
