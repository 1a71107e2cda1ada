"""Hostile documents and pages: each is refused at a place, or becomes a package in which its text is nothing but text."""

from __future__ import annotations

import ast
import json
import os
import re
import unicodedata
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.command_line import typewright
from tests.support.packages import probe_package

INTERNAL = 70
CALL = "pwn_call"
SHARED = Path(os.environ.get("TYPEWRIGHT_SHARED") or Path(__file__).resolve().parent.parent.parent / "shared")
SUITE = SHARED / "suites" / "hostile"

# Refused by the wish of the suite, and read here: with the cause.
READ_ALL_THE_SAME = {
    "D04": "a default is documentation, and never sent: real documents have some of another type than their field",
    "D05": "likewise",
    "MD48": "a page may be read without those that it links to: what is missing is opaque, with a warning",
    "MD53": "no dialect has servers and requests in this form: they are prose",
}


def entries() -> list[dict[str, Any]]:
    found = [
        json.loads((SUITE / name).read_text("utf-8")) for name in ("manifest_openapi.json", "manifest_md.json") if (SUITE / name).is_file()
    ]
    return [
        entry for manifest in found for entry in manifest if entry["file"]
    ]  # trees that no file can hold are made in test_unusual_sources


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry["id"])
def test_nothing_of_it_runs(entry: dict[str, Any], tmp_path: Path, shared: Path) -> None:
    source: Path = shared / "suites" / "hostile" / str(entry["file"])
    finished = typewright(tmp_path, "generate", "--from", os.fspath(source), "--as", "victim", "--out", "generated")
    package = tmp_path / "generated" / "victim"
    assert finished.code != INTERNAL, finished.talk
    assert "Traceback" not in finished.talk
    assert not any(unicodedata.category(char) in ("Cc", "Cf") for char in finished.talk.replace("\n", "")), "a raw control in the talk"
    assert sorted(path.name for path in tmp_path.iterdir()) in ([], ["generated"])
    if finished.code != 0:
        assert re.search(r":\d+:\d+: error: |^Error: ", finished.talk, re.MULTILINE), finished.talk
        assert not package.exists()
        return
    assert not must_refuse(entry), f"was read, and must be refused: {entry['must']}"
    for path in sorted(package.rglob("*")):
        if path.is_file():
            assert path.name.isascii() and path.resolve().is_relative_to(package.resolve())
            check_text(path)
    probe_package(package, [])


def must_refuse(entry: dict[str, Any]) -> bool:
    """Whether the suite leaves no choice."""
    wish = entry["must"]
    return bool(wish.startswith("reject") and " or " not in wish and entry["id"] not in READ_ALL_THE_SAME)


def check_text(path: Path) -> None:
    text = path.read_text("utf-8")
    raw = {char for char in text if unicodedata.category(char) in ("Cc", "Cf", "Cs") and char != "\n"}
    assert not raw, f"{path.name} holds {raw}"
    if path.suffix == ".py":
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert not list(calls(ast.parse(text))), path.name


def calls(tree: ast.AST) -> Iterator[ast.AST]:
    """Where the payload of the suite is code that does something: to be an argument's name, as that of a placeholder in a path, is nothing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.id == CALL:
            yield node
        if isinstance(node, ast.Attribute) and node.attr == CALL:
            yield node


def test_a_call_is_found() -> None:
    assert list(calls(ast.parse(f"x = '{CALL}'\nclass X:\n    {CALL}: str"))) == []
    assert len(list(calls(ast.parse(f"x = [{CALL}()]")))) == 1
