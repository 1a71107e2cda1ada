"""A run with nothing changed does no work, and says exactly what a run says that does all of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from tests.support.command_line import REPOSITORY, Finished, typewright
from tests.support.recorded import CONFIGURATION, NOTED, count_stages, in_full, make_recorded, same_as_in_full
from tests.support.trees import contents, stamps

MODEL = Path("generated/kites/models/kite.py")

Change = Callable[[Path], object]


@pytest.fixture
def stages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the requests that went through the stages."""
    return count_stages(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return make_recorded(tmp_path / "project")


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize("form", [[], ["--notes"], ["--format", "json"], ["--format", "github", "--notes"]], ids=" ".join)
def test_nothing_changed(folder: Path, stages: list[str], command: str, form: list[str]) -> None:
    expected, _ = in_full(folder, command, *form)
    assert stages.pop() == "kites"
    before = stamps(folder)
    assert typewright(folder, command, *form) == expected
    assert "nchanged" in expected.talk
    assert stages == []
    assert stamps(folder) == before


def test_check_leaves_a_record_too(folder: Path, tmp_path: Path, stages: list[str]) -> None:
    shutil.rmtree(tmp_path / "caches")
    for _ in range(2):
        assert typewright(folder, "check").code == 0
    assert stages == ["kites"]


def test_what_is_said_of_sources_without_configuration(folder: Path, stages: list[str]) -> None:
    arguments = ["generate", "--from", "specs/kites/pages", "--as", "loose", "--allow", "More", "--notes"]
    first = typewright(folder, *arguments)
    second = typewright(folder, *arguments)
    assert "[assumed-optional]" in first.talk
    assert second.talk == first.talk.replace("loose: written; ", "loose: unchanged; ").replace(f"({_files(first)} changed)", "(0 changed)")
    assert stages == ["loose"]


def _files(finished: Finished) -> str:
    return finished.talk.rpartition(" files (")[0].rpartition(" ")[2]


def _same_size_and_time(folder: Path) -> None:
    """Change a letter and set the clock back, as nobody would by accident."""
    path = folder / MODEL
    before = path.stat()
    path.write_bytes(path.read_bytes().replace(b"class Kite", b"class Bite"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)


def _covered_up(folder: Path) -> None:
    """Change a file, and its digest in the manifest too."""
    path, manifest = folder / MODEL, folder / "generated/kites/MANIFEST.json"
    before = sha256(path.read_bytes()).hexdigest()
    path.write_bytes(path.read_bytes() + b"\n# mine\n")
    manifest.write_text(manifest.read_text().replace(before, sha256(path.read_bytes()).hexdigest()))


def _one_letter(folder: Path) -> None:
    page = folder / "specs/kites/pages/kite.md"
    page.write_text(page.read_text().replace("`id`", "`if`"))


def _write(path: str, content: str = "x = 1\n") -> Change:
    def change(folder: Path) -> None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content)

    change.__name__ = f"write {path}"
    return change


def _link(folder: Path) -> None:
    (folder / MODEL).rename(folder / "kite.py")
    (folder / MODEL).symlink_to(folder / "kite.py")


def _linked_package(folder: Path) -> None:
    (folder / "generated/kites").rename(folder / "kites")
    (folder / "generated/kites").symlink_to(folder / "kites", target_is_directory=True)


def _carriage_returns(folder: Path) -> None:
    page = folder / "specs/kites/pages/kite.md"
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))


def _gone(path: str) -> Change:
    def change(folder: Path) -> None:
        gone = folder / path
        shutil.rmtree(gone) if gone.is_dir() else gone.unlink()

    change.__name__ = f"without {path}"
    return change


CHANGES: list[Change] = [
    _same_size_and_time,
    _covered_up,
    _one_letter,
    lambda folder: os.utime(folder / MODEL, (0, 0)),
    lambda folder: (folder / MODEL).chmod(0o600),
    _gone(str(MODEL)),
    _gone("generated"),
    _gone("generated/kites/MANIFEST.json"),
    _write("generated/kites/MANIFEST.json", "{}"),
    _write("generated/kites/models/foreign.py"),
    _write("generated/kites/models/__pycache__/kite.pyc"),
    lambda folder: (folder / "generated/kites/models/empty").mkdir(),
    lambda folder: (folder / "generated/kites/models/link.py").symlink_to(folder / MODEL),
    _link,
    _linked_package,
    _write("generated/.kites.typewright-new/leftover.py"),
    _write("generated/.kites.typewright-old/leftover.py"),
    _write("specs/kites/pages/kite.md", NOTED.replace("Noted", "Kite")),
    _write("specs/kites/pages/line.md", NOTED.replace("Noted", "Line")),
    _write("specs/kites/pages/line.md", "# \ufeff\n"),
    lambda folder: (folder / "specs/kites/pages/bad.md").write_bytes(b"# \xff\n"),
    lambda folder: (folder / "specs/kites/pages/kite.md").rename(folder / "specs/kites/pages/other.md"),
    _carriage_returns,
    _gone("specs/kites/pages/tail.md"),
    _gone("specs/kites/pages"),
    _gone("specs/kites/provider.toml"),
    _write("specs/kites/provider.toml", CONFIGURATION.replace("Kites", "Bites")),
    _write("specs/kites/provider.toml", CONFIGURATION.replace('"More"', "")),
    _write("specs/kites/provider.toml", f"# All about kites.\n{CONFIGURATION}"),
    _write("specs/kites/provider.toml", "title = "),
]


@pytest.mark.parametrize("command", ["generate", "check"])
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_something_changed(folder: Path, change: Change, command: str) -> None:
    change(folder)
    same_as_in_full(folder, command)
    same_as_in_full(folder, command)


def test_what_may_be_skipped_is_asked_anew(folder: Path) -> None:
    arguments = ["--from", "specs/kites/pages", "--as", "loose"]
    assert typewright(folder, "generate", *arguments, "--allow", "More").code == 0
    assert same_as_in_full(folder, "check", *arguments, "--allow", "Other").code == 1
    assert same_as_in_full(folder, "check", *arguments).code == 1
    assert same_as_in_full(folder, "check", *arguments, "--allow", "More", "--allow", "Other").code == 0


def test_packages_do_not_take_each_others_records(folder: Path, stages: list[str]) -> None:
    for _ in range(2):
        for out in ("generated", "other"):
            assert typewright(folder, "generate", "--out", out).code == 0
    assert stages == ["kites"]
    assert contents(folder / "other") == contents(folder / "generated")


def test_a_failure_is_not_remembered(folder: Path, stages: list[str]) -> None:
    page = folder / "specs/kites/pages/kite.md"
    good = page.read_text()
    page.write_text(good.replace("*str*", "*strng*"))
    for _ in range(2):
        assert typewright(folder, "generate").code == 3
    page.write_text(good)
    assert typewright(folder, "generate").code == 0
    assert stages == ["kites", "kites"], "the record of the last good run still holds"


def test_force_does_all_the_work(folder: Path, stages: list[str]) -> None:
    assert typewright(folder, "generate", "--force").code == 0
    assert stages == ["kites"]


STAGES = (
    "jinja2",
    "markdown_it",
    "ruamel",
    "black",
    "rich",
    "generator.pipeline",
    "generator.readers",
    "generator.passes",
    "generator.views",
)


@pytest.mark.parametrize("command", ["generate", "check"])
def test_no_stage_is_even_loaded(folder: Path, command: str) -> None:
    arguments = [command, "--from", "specs/kites/pages", "--as", "loose", "--allow", "More"]
    assert typewright(folder, "generate", *arguments[1:]).code == 0
    assert _loaded(folder, *arguments) == []
    (folder / "specs/kites/pages/line.md").write_text(NOTED.replace("Noted", "Line"))
    assert set(_loaded(folder, *arguments)) >= {"generator.pipeline", "generator.views"}


def _loaded(folder: Path, *arguments: str) -> list[str]:
    """Which of the stages a run in a process of its own loads."""
    program = f"""
import sys
from generator.commands import main
try:
    main()
except SystemExit:
    print([name for name in {STAGES} if name in sys.modules])
"""
    environment = {**os.environ, "PYTHONPATH": os.fspath(REPOSITORY)}
    command = [sys.executable, "-c", program, *arguments]
    finished = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)
    assert finished.returncode == 0, finished.stderr
    loaded: list[str] = eval(finished.stdout)
    return loaded
