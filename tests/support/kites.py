"""A small source, ``pages/``, and the package ``kites`` made of it, for tests of what happens on disk."""

from __future__ import annotations

from pathlib import Path

from .command_line import Finished, typewright

PAGE = """# {name}

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | *str* | :heavy_check_mark: | N/A |
"""


def make_kites(folder: Path) -> None:
    """Write a source of two pages and generate its package."""
    write_page(folder, "Kite")
    write_page(folder, "Tail")
    assert generate(folder).code == 0


def write_page(folder: Path, name: str) -> None:
    (folder / "pages").mkdir(exist_ok=True)
    (folder / "pages" / f"{name.lower()}.md").write_text(PAGE.format(name=name))


def change_pages(folder: Path) -> None:
    """From now on the package has another module and lacks one that it had, and every page is another one."""
    (folder / "pages" / "tail.md").unlink()
    write_page(folder, "Line")
    page = folder / "pages" / "kite.md"
    page.write_text(page.read_text().replace("`id`", "`name`"))


def generate(folder: Path, *more: str) -> Finished:
    return typewright(folder, "generate", "--from", "pages", "--as", "kites", *more)
