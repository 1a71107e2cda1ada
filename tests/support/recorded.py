"""Runs that are on record, and the same runs in full."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator import pipeline

from .command_line import Finished, typewright
from .kites import write_page
from .trees import contents

NOTED = """# Noted

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | *str* | :heavy_minus_sign: | A description, "quoted" – and more. |
| `either` | [Union[models.Kite, models.Tail]](../models/either.md) | :heavy_check_mark: | N/A |
"""
SKIPPED = "# More\n\n## Of the same\n"
CONFIGURATION = 'title = "Kites"\nskips = ["More"]\n[[sources]]\npath = "pages"\n'


def make_recorded(folder: Path) -> Path:
    """Make the package of the provider ``kites`` in a new folder, with notes and a page that is skipped, by a run that is on record."""
    provider = folder / "specs" / "kites"
    provider.mkdir(parents=True)
    write_page(provider, "Kite")
    write_page(provider, "Tail")
    (provider / "pages" / "noted.md").write_text(NOTED)
    (provider / "pages" / "more.md").write_text(SKIPPED)
    (provider / "provider.toml").write_text(CONFIGURATION)
    assert typewright(folder, "generate").code == 0
    return folder


def count_stages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """From now on, the names of the requests that go through the stages, in their order."""
    names: list[str] = []
    prepare = pipeline.prepare

    def counted(request: pipeline.Request) -> pipeline.Prepared:
        names.append(request.name)
        return prepare(request)

    monkeypatch.setattr(pipeline, "prepare", counted)
    return names


def in_full(folder: Path, *arguments: str) -> tuple[Finished, dict[str, bytes]]:
    """What a run leaves and says in a copy of the folder, of which there is no record."""
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy, symlinks=True)
    finished = typewright(copy, *arguments)
    left = contents(copy)
    shutil.rmtree(copy)
    return finished, left


def same_as_in_full(folder: Path, *arguments: str) -> Finished:
    """The result of a run, which is that of a run in full."""
    expected = in_full(folder, *arguments)
    finished = typewright(folder, *arguments)
    assert (finished, contents(folder)) == expected
    return finished
