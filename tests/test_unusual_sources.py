"""Sources that a repository cannot hold: links, files that are none, names that are one to some file systems."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.command_line import typewright

PAGE = """# Kite

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | *str* | :heavy_check_mark: | N/A |
"""


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """The folder of class pages of a source with one good page."""
    folder = tmp_path / "source" / "docs" / "models"
    folder.mkdir(parents=True)
    (folder / "kite.md").write_text(PAGE)
    return folder


def diagnostics(models: Path) -> list[str]:
    """What ``generate`` says of the source, one line each; ``exit N`` is the last."""
    folder = models.parent.parent.parent
    finished = typewright(folder, "generate", "--from", "source", "--as", "kites", "--notes")
    assert (folder / "generated" / "kites").exists() == (finished.code == 0)
    found = [line for line in finished.talk.splitlines() if not line.startswith((" ", "kites: "))]
    return [*found, f"exit {finished.code}"]


def test_a_link_that_leads_out_is_not_followed(models: Path) -> None:
    secret = models.parent.parent.parent / "secret.md"
    secret.write_text(PAGE.replace("Kite", "Secret"))
    (models / "secret.md").symlink_to(secret)
    assert diagnostics(models) == ["source/docs/models/secret.md:1:1: error: a link leads out of the source [link-out-of-tree]", "exit 3"]


def test_a_link_within_the_source_is_a_page(models: Path) -> None:
    kept = models.parent / "kept"
    kept.mkdir()
    (kept / "swing.md").write_text(PAGE.replace("Kite", "Swing"))
    (models / "swing.md").symlink_to(kept / "swing.md")
    assert diagnostics(models) == ["exit 0"]
    assert (models.parent.parent.parent / "generated" / "kites" / "models" / "swing.py").is_file()


def test_a_link_to_a_folder_is_not_followed(models: Path) -> None:
    (models / "again").symlink_to(models, target_is_directory=True)
    message = "source/docs/models/again:1:1: warning: a link to a folder is not followed; its pages are read where they lie [linked-folder]"
    assert diagnostics(models) == [message, "exit 0"]


def test_a_pipe_is_no_page_and_is_not_waited_for(models: Path) -> None:
    os.mkfifo(models / "pipe.md")
    message = "source/docs/models/pipe.md:1:1: error: cannot be read: not a regular file [unreadable-source]"
    assert diagnostics(models) == [message, "exit 3"]


def test_a_link_to_nothing(models: Path) -> None:
    (models / "gone.md").symlink_to(models / "nothing.md")
    message = "source/docs/models/gone.md:1:1: error: cannot be read: not a regular file [unreadable-source]"
    assert diagnostics(models) == [message, "exit 3"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(models: Path) -> None:
    (models / "kite.md").chmod(0)
    message = "source/docs/models/kite.md:1:1: error: cannot be read: permission denied [unreadable-source]"
    assert diagnostics(models) == [message, "exit 3"]


def test_one_name_in_two_unicode_forms(models: Path) -> None:
    (models / "Caf\u00e9.md").write_text(PAGE.replace("Kite", "Cafe"))
    (models / "Cafe\u0301.md").write_text(PAGE.replace("Kite", "Cafe"))
    if len(list(models.iterdir())) < 3:
        pytest.skip("this file system takes the two names for one")
    found = diagnostics(models)
    assert "source/docs/models/Caf\u00e9.md:1:1: error: two files have this name, in different Unicode forms [duplicate-path]" in found
    assert found[-1] == "exit 3"
