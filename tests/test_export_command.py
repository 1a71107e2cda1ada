"""``typewright export`` as a command: what it prints and writes, what it says, and that nothing but its input decides the bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.exports.openapi import export
from generator.exports.trees import plain
from tests.support.command_line import REPOSITORY, typewright
from tests.support.sources import NO_DOCUMENTS, real_trees
from tests.support.vendoring import prepared_pages


def test_printed_or_written_and_never_written_over_unasked(tmp_path: Path) -> None:
    (tmp_path / "specs").symlink_to(REPOSITORY / "specs")
    printed = typewright(tmp_path, "export", "r9s", "--to", "openapi")
    assert (printed.code, printed.talk) == (0, "")
    assert json.loads(printed.output)["openapi"] == "3.1.1"
    to_file = ("export", "r9s", "--to", "openapi", "--out", "made/api.json")
    assert typewright(tmp_path, *to_file).talk.splitlines()[-1].startswith("r9s: written; ")
    assert (tmp_path / "made" / "api.json").read_text("utf-8") == printed.output
    assert typewright(tmp_path, *to_file).talk.splitlines()[-1].startswith("r9s: unchanged; ")
    (tmp_path / "made" / "api.json").write_text("mine")
    refused = typewright(tmp_path, *to_file)
    assert refused.code == 4
    assert refused.talk.startswith("made/api.json:1:1: error: there is something else already [file-exists]")
    assert (tmp_path / "made" / "api.json").read_text("utf-8") == "mine"
    assert typewright(tmp_path, *to_file, "--force").code == 0
    assert (tmp_path / "made" / "api.json").read_text("utf-8") == printed.output
    assert typewright(tmp_path, "export", "r9s", "--to", "openapi", "--out", "made", "--force").code == 4
    assert [path.name for path in (tmp_path / "made").iterdir()] == ["api.json"]


def test_codes_of_the_command(tmp_path: Path) -> None:
    (tmp_path / "specs").symlink_to(REPOSITORY / "specs")
    assert typewright(tmp_path, "export", "--to", "openapi").code == 2
    assert typewright(tmp_path, "export", "r9s").code == 2
    assert typewright(tmp_path, "export", "r9s", "--to", "xml").code == 2
    (tmp_path / "bad.md").write_text(
        "# Kite\n\n## Fields\n\n| Field | Type | Required | Description |\n|-|-|-|-|\n| `a` | *strng* | :heavy_check_mark: | |\n"
    )
    bad = typewright(tmp_path, "export", "--from", "bad.md", "--to", "openapi", "--out", "api.yaml")
    assert (bad.code, bad.output) == (3, "")
    assert not (tmp_path / "api.yaml").exists()


def test_guesses_are_told(tmp_path: Path) -> None:
    (tmp_path / "specs").symlink_to(REPOSITORY / "specs")
    told = typewright(tmp_path, "export", "r9s", "--to", "openapi", "--notes").talk
    assert "no source tells the secrets of 3 operations: written as any of the API's [guessed-in-export]" in told


def test_operations_without_an_address_are_told() -> None:
    source = next((source for source in real_trees() if source.name == "mistral_speakeasy_python_v1"), None)
    if source is None:
        pytest.skip(NO_DOCUMENTS)
    prepared = prepared_pages(source.location, source.name)
    exported = export(prepared.api, prepared.scope.names)
    assert {diagnostic.code for diagnostic in exported.diagnostics} == {"not-in-paths"}
    assert plain(exported.document)["paths"] == {}


def test_same_bytes_whatever_the_hash_seed() -> None:
    program = (
        "import sys, hashlib; from tests.support.command_line import typewright, REPOSITORY\n"
        "for product in ('openapi', 'jsonschema', 'pydantic', 'msgspec', 'typeddict'):\n"
        "    print(product, hashlib.sha256(typewright(REPOSITORY, 'export', 'atoma', '--to', product).output.encode()).hexdigest())"
    )
    changed = [{**os.environ, "PYTHONPATH": os.fspath(REPOSITORY), "PYTHONHASHSEED": seed} for seed in "12"]
    runs = [subprocess.Popen([sys.executable, "-c", program], env=each, stdout=subprocess.PIPE, text=True) for each in changed]
    first, second = [run.communicate(timeout=120)[0] for run in runs]
    assert first.count("\n") == 5
    assert first == second
