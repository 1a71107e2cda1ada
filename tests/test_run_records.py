"""The records of runs: what they hold, where they are, and what makes them worthless."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from generator import last_run, program
from generator.diagnostics import Diagnostic, Severity
from generator.last_run import LastRun, recall, remember
from generator.places import Place
from tests.support.command_line import REPOSITORY, typewright
from tests.support.recorded import count_stages, make_recorded, same_as_in_full
from tests.support.trees import contents


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the requests that went through the stages."""
    return count_stages(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return make_recorded(tmp_path / "project")


def test_another_typewright_starts_anew(folder: Path, stages: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(last_run, "program_digest", lambda: "another")
    assert typewright(folder, "check").code == 0
    assert stages == ["kites"]


@pytest.mark.parametrize("path", ["code/views/models.py", "code/runtime/base.py", "templates/models/module.py.jinja"])
def test_the_digest_of_typewright_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    shutil.copytree(REPOSITORY / "generator", tmp_path / "code", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(program.TEMPLATES, tmp_path / "templates")
    monkeypatch.setattr(program, "_CODE", tmp_path / "code")
    monkeypatch.setattr(program, "TEMPLATES", tmp_path / "templates")
    digest = program.program_digest.__wrapped__
    before = digest()
    (tmp_path / "code" / "notes.txt").write_text("not code")
    assert digest() == before
    changed = tmp_path / path
    changed.write_text(changed.read_text() + "\n")
    assert digest() != before


def test_the_digest_knows_what_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    digest = program.program_digest.__wrapped__
    before = digest()
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert digest() == before
    (tmp_path / "jinja2-99.0.dist-info").mkdir()
    assert digest() != before


def _records(caches: Path) -> list[Path]:
    return sorted((caches / "typewright" / "runs").iterdir())


def _damage(number: int, path: Path) -> None:
    content = path.read_bytes()
    match number:
        case 0:
            path.unlink()
        case 1:
            path.write_bytes(b"")
        case 2:
            path.write_bytes(content[:-100])
        case 3:
            path.write_bytes(b"\xff\n" + content)
        case 4:
            path.write_bytes(content.replace(b"assumed-optional", b"assumed-optimal"))
        case 5:
            path.write_bytes(_sealed(b"{}"))
        case 6:
            path.write_bytes(_sealed(b"[1, 2]"))
        case 7:
            path.write_bytes(_sealed(b"\xff"))
        case 8:
            path.write_bytes(_sealed(b'{"inputs": "", "manifest": "", "figures": [1], "excerpts": [], "diagnostics": [[]]}'))
        case _:
            shutil.rmtree(path.parent.parent)


def _sealed(content: bytes) -> bytes:
    return sha256(content).hexdigest().encode() + b"\n" + content


@pytest.mark.parametrize("damage", range(10))
def test_a_record_that_is_no_good(folder: Path, tmp_path: Path, stages: list[str], damage: int) -> None:
    (record,) = _records(tmp_path / "caches")
    _damage(damage, record)
    same_as_in_full(folder, "check", "--notes")
    assert stages == ["kites", "kites"]
    assert typewright(folder, "check").code == 0
    assert len(stages) == 2, "there is a good one again"


def test_nowhere_to_keep_records(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file" / "caches"))
    for command in ("check", "generate", "generate"):
        assert typewright(folder, command).code == 0
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", _homeless)
    assert same_as_in_full(folder, "check").code == 0


def _homeless() -> Path:
    raise RuntimeError("Could not determine home directory.")


@pytest.mark.parametrize("given", [None, "", "relative"])
def test_records_are_in_the_users_cache_folder(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: str | None) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    if given is None:
        monkeypatch.delenv("XDG_CACHE_HOME")
    else:
        monkeypatch.setenv("XDG_CACHE_HOME", given)
    before = contents(folder)
    assert typewright(folder, "check").code == 0
    assert len(_records(tmp_path / "home" / ".cache")) == 1
    assert contents(folder) == before


def test_old_records_go(folder: Path, tmp_path: Path) -> None:
    (record,) = _records(tmp_path / "caches")
    for name, age in (("old.json", 91), ("recent.json", 89)):
        path = record.with_name(name)
        path.write_bytes(b"")
        moment = path.stat().st_mtime - age * 86400
        os.utime(path, (moment, moment))
    assert typewright(folder, "generate", "--force").code == 0
    assert [path.name for path in _records(tmp_path / "caches")] == sorted([record.name, "recent.json"])


def test_a_record_holds_what_was_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    said = (
        Diagnostic(
            Severity.WARNING, "code", 'lone \udc80, "quoted"\n\u2028', Place("page\udcff.md", 3, 7), "a long line", 4, "hint", "subject"
        ),
        Diagnostic(Severity.NOTE, "code", "no place"),
        Diagnostic(Severity.ERROR, "code", "the same line", Place("page.md"), "a long line"),
    )
    run = LastRun("in", "out", 1, 2, 3, said)
    remember(tmp_path / "package", run)
    assert recall(tmp_path / "package") == run
    with contextlib.chdir(tmp_path):
        assert recall(Path("package")) == run
        assert recall(Path("other")) is None
    remember(tmp_path / "package", LastRun("in", "other", 0, 0, 0, ()))
    assert recall(tmp_path / "package") == LastRun("in", "other", 0, 0, 0, ())
    assert len(_records(tmp_path)) == 1


def test_one_long_line_with_many_problems_is_kept_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    line = "x" * 100_000
    remember(tmp_path, LastRun("", "", 0, 0, 0, tuple(Diagnostic(Severity.NOTE, "code", str(n), excerpt=line) for n in range(50))))
    (record,) = _records(tmp_path)
    assert record.stat().st_size < 200_000
