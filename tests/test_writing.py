"""Writing a package: whole or not at all, and never over what typewright did not write."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from tests.support.command_line import finish, start_typewright, typewright
from tests.support.kites import change_pages, generate, make_kites, write_page
from tests.support.trees import contents, stamps

KITE = "generated/kites/models/kite.py"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a source of two pages, and the package ``kites`` made of it."""
    make_kites(tmp_path)
    return tmp_path


def refused(folder: Path, *more: str) -> list[str]:
    """What is said by a run that has to refuse, and has to leave everything as it is."""
    before = contents(folder), stamps(folder)
    finished = generate(folder, *more)
    assert finished.code == 4, finished.talk
    assert (contents(folder), stamps(folder)) == before
    return [line for line in finished.talk.splitlines() if " error: " in line]


def test_the_second_run_writes_nothing(folder: Path) -> None:
    before = stamps(folder / "generated")
    finished = generate(folder)
    assert finished.talk.startswith("kites: unchanged; ")
    assert stamps(folder / "generated") == before


def test_files_that_stay_the_same_are_not_touched(folder: Path) -> None:
    before = stamps(folder / "generated" / "kites")
    change_pages(folder)
    assert generate(folder).code == 0
    after = stamps(folder / "generated" / "kites")
    assert "models/tail.py" not in after
    assert after["_runtime/base.py"] == before["_runtime/base.py"]
    assert after["models/kite.py"] != before["models/kite.py"]


def test_nothing_but_the_package_is_left(folder: Path) -> None:
    change_pages(folder)
    assert generate(folder).code == 0
    assert [path.name for path in (folder / "generated").iterdir()] == ["kites"]


def test_a_file_edited_by_hand_stays(folder: Path) -> None:
    (folder / KITE).write_text("mine = True\n")
    change_pages(folder)
    assert refused(folder) == [f"{KITE}:1:1: error: this file was changed after typewright wrote it [edited-file]"]
    assert generate(folder, "--force").code == 0
    assert "mine" not in (folder / KITE).read_text()


def test_an_edited_file_that_would_go_stays(folder: Path) -> None:
    path = "generated/kites/models/tail.py"
    (folder / path).write_text("mine = True\n")
    change_pages(folder)
    assert refused(folder) == [f"{path}:1:1: error: this file was changed after typewright wrote it [edited-file]"]


def test_a_file_edited_to_what_it_will_be_is_no_obstacle(folder: Path) -> None:
    change_pages(folder)
    assert generate(folder, "--out", "other").code == 0
    (folder / KITE).write_bytes((folder / "other/kites/models/kite.py").read_bytes())
    assert generate(folder).code == 0


def test_a_deleted_file_comes_back(folder: Path) -> None:
    (folder / KITE).unlink()
    assert generate(folder).code == 0
    assert (folder / KITE).is_file()


def test_a_foreign_file_stays(folder: Path) -> None:
    notes = folder / "generated/kites/models/notes.txt"
    notes.write_text("Do not lose me.\n")
    message = "generated/kites/models/notes.txt:1:1: error: typewright did not write this file [foreign-file]"
    assert refused(folder) == [message]
    change_pages(folder)
    assert refused(folder) == [message]
    assert generate(folder, "--force").code == 0
    assert not notes.exists()


def test_a_folder_that_is_no_package_stays_even_if_forced(folder: Path) -> None:
    (folder / "generated/kites/MANIFEST.json").unlink()
    message = "the folder holds files, but no MANIFEST.json, so it is no package of typewright's [foreign-file]"
    assert refused(folder) == [f"generated/kites:1:1: error: {message}"]
    assert refused(folder, "--force") == [f"generated/kites:1:1: error: {message}"]


def test_an_edited_manifest_vouches_for_nothing(folder: Path) -> None:
    (folder / "generated/kites/MANIFEST.json").write_text("{}")
    change_pages(folder)
    found = refused(folder)
    assert f"{KITE}:1:1: error: MANIFEST.json is not as typewright wrote it, so nobody can tell whether this file is [edited-file]" in found


def test_byte_code_and_empty_folders_are_in_nobodys_way(folder: Path) -> None:
    (folder / "generated/kites/models/__pycache__").mkdir()
    (folder / "generated/kites/models/__pycache__/kite.pyc").write_bytes(b"")
    (folder / "generated/kites/empty").mkdir()
    change_pages(folder)
    assert generate(folder).code == 0


def test_a_link_in_place_of_the_package_is_not_followed(folder: Path) -> None:
    (folder / "generated/kites").rename(folder / "elsewhere")
    (folder / "generated/kites").symlink_to(folder / "elsewhere")
    change_pages(folder)
    message = "generated/kites:1:1: error: a link stands where the package should be [unsafe-path]"
    assert refused(folder) == [message]
    assert refused(folder, "--force") == [message]


def test_a_link_within_the_package_is_not_followed(folder: Path) -> None:
    target = folder / "elsewhere.py"
    target.write_text("not yours\n")
    (folder / KITE).unlink()
    (folder / KITE).symlink_to(target)
    change_pages(folder)
    assert refused(folder) == [f"{KITE}:1:1: error: this file was changed after typewright wrote it [edited-file]"]
    assert generate(folder, "--force").code == 0
    assert not (folder / KITE).is_symlink()
    assert target.read_text() == "not yours\n"


def test_a_linked_folder_within_the_package_is_not_followed(folder: Path) -> None:
    (folder / "generated/kites/models").rename(folder / "elsewhere")
    (folder / "generated/kites/models").symlink_to(folder / "elsewhere", target_is_directory=True)
    before = contents(folder / "elsewhere")
    change_pages(folder)
    assert refused(folder)
    assert generate(folder, "--force").code == 0
    assert contents(folder / "elsewhere") == before
    assert not (folder / "generated/kites/models").is_symlink()


def test_a_file_in_place_of_the_folder(folder: Path) -> None:
    (folder / "file").write_text("")
    finished = generate(folder, "--out", "file/inner")
    assert finished.code == 4
    assert "file/inner/kites:1:1: error: cannot be written: " in finished.talk
    assert "[cannot-write]" in finished.talk


def test_a_package_that_cannot_be_read(folder: Path) -> None:
    """Paths that are too long for the system cannot be read by anybody."""
    here = os.open(folder / "generated/kites", os.O_RDONLY)
    for _ in range(20):
        os.mkdir("d" * 250, dir_fd=here)
        inner = os.open("d" * 250, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    os.close(here)
    checked = typewright(folder, "check", "--from", "pages", "--as", "kites")
    written = generate(folder)
    assert (checked.code, written.code) == (4, 4)
    assert checked.talk.splitlines()[0] == "generated/kites:1:1: error: cannot be read: file name too long [unreadable-package]"
    assert written.talk.splitlines()[0] == "generated/kites:1:1: error: cannot be written: file name too long [cannot-write]"


def test_another_run_keeps_writing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.write._PATIENCE", 0.0)
    change_pages(folder)
    handle = os.open(folder / "generated", os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    assert refused(folder) == ["generated/kites:1:1: error: another run is writing here [locked]"]
    os.close(handle)
    assert generate(folder).code == 0


def test_two_runs_at_once(folder: Path) -> None:
    """Four runs with two packages, each over the other: what is there in the end is one of the two, whole."""
    other = folder / "other"
    other.mkdir()
    write_page(other, "Line")
    arguments = ["--as", "kites", "--out", str(folder / "generated")]
    runs = [start_typewright(place, "generate", "--from", "pages", *arguments) for place in (folder, other) for _ in range(2)]
    finished = [finish(run) for run in runs]
    assert [run.code for run in finished] == [0, 0, 0, 0], [run.talk for run in finished]
    left = contents(folder / "generated")
    for place in (folder, other):
        assert typewright(place, "generate", "--from", "pages", "--as", "kites", "--out", "whole").code == 0
    assert left in [contents(place / "whole") for place in (folder, other)]
