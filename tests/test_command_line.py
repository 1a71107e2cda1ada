"""The command line as a whole: what it exits with, where it prints what, and the formats of diagnostics."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.command_line import Finished, finish, start_typewright, typewright

GOOD = """# Kite

## Fields

| Field | Type | Required | Description |
| --- | --- | --- | --- |
| `id` | *str* | :heavy_check_mark: | N/A |
"""
BAD = GOOD.replace("*str*", "*strng*").replace("N/A", "a: b, 100%")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two providers, ``kites`` and ``swings``, and a page that is in none."""
    for provider in ("kites", "swings"):
        pages = tmp_path / "specs" / provider / "pages"
        pages.mkdir(parents=True)
        (pages / "kite.md").write_text(GOOD)
        (pages.parent / "provider.toml").write_text(f'title = "{provider}"\n[[sources]]\npath = "pages"\n')
    (tmp_path / "bad.md").write_text(BAD)
    return tmp_path


def spoil(folder: Path, provider: str) -> None:
    (folder / "specs" / provider / "pages" / "kite.md").write_text(BAD)


def summaries(finished: Finished) -> list[str]:
    return [line.partition(";")[0] for line in finished.talk.splitlines() if "; " in line and " files (" in line]


def test_all_providers_are_made_unless_some_are_named(folder: Path) -> None:
    assert summaries(typewright(folder, "generate", "swings")) == ["swings: written"]
    assert summaries(typewright(folder, "generate")) == ["kites: written", "swings: unchanged"]


def test_0_if_all_is_well_and_standard_output_is_for_products(folder: Path) -> None:
    finished = typewright(folder, "generate")
    assert (finished.code, finished.output) == (0, "")
    shown = typewright(folder, "ir", "kites")
    assert (shown.code, shown.talk) == (0, "")
    assert json.loads(shown.output)["api"]["title"] == "kites"


def test_1_if_a_package_is_stale(folder: Path) -> None:
    missing = typewright(folder, "check", "kites")
    assert missing.code == 1
    assert missing.talk.splitlines()[0] == "generated/kites:1:1: error: there is no package [stale]"
    typewright(folder, "generate", "kites")
    assert typewright(folder, "check", "kites").code == 0
    (folder / "specs" / "kites" / "pages" / "kite.md").write_text(GOOD.replace("`id`", "`name`"))
    stale = typewright(folder, "check", "kites")
    assert (stale.code, summaries(stale)) == (1, ["kites: stale"])
    assert "generated/kites/models/kite.py:1:1: error: this file would change [stale]" in stale.talk
    assert typewright(folder, "check", "kites").talk == stale.talk, "check changes nothing"


def test_1_if_something_would_be_missing(folder: Path) -> None:
    (folder / "specs" / "kites" / "pages" / "tail.md").write_text("# Tail\n\n## More\n")
    assert typewright(folder, "generate", "kites").code == 1
    assert typewright(folder, "generate", "kites", "--allow", "Tail").code == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["generate", "kite"], "No provider 'kite' in specs/. Did you mean 'kites'?"),
        (["generate", "kites", "--from", "bad.md"], "Name providers or give sources with --from, not both."),
        (["generate", "--as", "x"], "--as belongs to --from."),
        (["generate", "--from", "gone.md"], "There is no 'gone.md'."),
        (["generate", "--from", "speakeasy-rust:bad.md"], "Dialects are openapi, typewright"),
        (["generate", "--from", "bad.md", "--as", "kites"], "generated/kites belongs to a provider of specs/."),
        (["generate", "--from", "bad.md", "--as", "No-Name"], "'No-Name' cannot be the name of a package"),
        (["generate", "--from", "bad.md", "--as", "class"], "'class' cannot be the name of a package"),
        (["generate", "--form", "json"], "No such option"),
        (["regenerate"], "No such command 'regenerate'"),
        (["ir"], "Name one provider: kites, swings."),
    ],
)
def test_2_for_a_wrong_command_line(folder: Path, arguments: list[str], message: str) -> None:
    finished = typewright(folder, *arguments)
    assert finished.code == 2
    assert message in " ".join(finished.talk.split())
    assert not (folder / "generated").exists()


def test_2_without_providers(tmp_path: Path) -> None:
    finished = typewright(tmp_path, "generate")
    assert finished.code == 2
    assert "There is no provider in specs/ here" in finished.talk


def test_2_for_a_wrong_configuration(folder: Path) -> None:
    (folder / "specs" / "kites" / "provider.toml").unlink()
    finished = typewright(folder, "generate", "kites")
    assert finished.code == 2
    assert finished.talk.startswith("specs/kites/provider.toml:1:1: error: cannot be read: no such file or directory")


def test_3_for_bad_input_and_the_other_providers_are_made(folder: Path) -> None:
    spoil(folder, "kites")
    finished = typewright(folder, "generate")
    assert (finished.code, summaries(finished)) == (3, ["kites: failed", "swings: written"])


@pytest.mark.parametrize("command", ["check", "coverage", "ir"])
def test_3_for_bad_input_by_every_command(folder: Path, command: str) -> None:
    spoil(folder, "kites")
    finished = typewright(folder, command, "kites")
    assert (finished.code, finished.output) == (3, "")
    assert "[unknown-type]" in finished.talk


def test_4_if_a_file_was_edited(folder: Path) -> None:
    typewright(folder, "generate", "kites")
    with (folder / "generated" / "kites" / "models" / "kite.py").open("a") as file:
        file.write("# mine\n")
    (folder / "specs" / "kites" / "pages" / "kite.md").write_text(GOOD.replace("`id`", "`name`"))
    assert typewright(folder, "generate", "kites").code == 4


def test_70_for_a_bug_of_ours(folder: Path) -> None:
    prelude = "import generator.passes.link as link\nlink.fold = None"
    finished = finish(start_typewright(folder, "generate", "kites", prelude=prelude))
    assert finished.code == 70
    assert finished.talk.startswith("typewright: this is a bug of typewright's: TypeError")
    assert "Traceback" not in finished.talk
    assert not (folder / "generated").exists()


def test_text_format(folder: Path) -> None:
    finished = typewright(folder, "generate", "--from", "bad.md")
    assert finished.talk.splitlines()[:3] == [
        "bad.md:7:11: error: type '*strng*': 'strng' is no type of this dialect [unknown-type]",
        "    7 | | `id` | *strng* | :heavy_check_mark: | a: b, 100% |",
        "      |           ^^^^^",
    ]


def test_json_format(folder: Path) -> None:
    lines = typewright(folder, "generate", "--from", "bad.md", "--format", "json").talk.splitlines()
    diagnostic, summary = map(json.loads, lines)
    assert diagnostic.pop("hint").startswith("The words are str, int")
    assert diagnostic == {
        "severity": "error",
        "code": "unknown-type",
        "message": "type '*strng*': 'strng' is no type of this dialect",
        "file": "bad.md",
        "line": 7,
        "column": 11,
        "excerpt": "| `id` | *strng* | :heavy_check_mark: | a: b, 100% |",
        "width": 5,
    }
    assert summary == {
        "provider": "bad",
        "outcome": "failed",
        "declarations": 0,
        "operations": 0,
        "files": 0,
        "changed": 0,
        "errors": 1,
        "warnings": 0,
        "notes": 0,
    }


def test_github_format(folder: Path) -> None:
    pages = folder / "100%,a:b"
    pages.mkdir()
    (pages / "kite.md").write_text(BAD)
    first = typewright(folder, "generate", "--from", "100%,a:b", "--as", "gliders", "--format", "github").talk.splitlines()[0]
    where = "file=100%25%2Ca%3Ab/kite.md,line=7,col=11,title=unknown-type"
    assert first.startswith(f"::error {where}::type '*strng*': 'strng' is no type of this dialect%0AThe words are str, int")


def test_notes_are_counted_and_only_listed_if_asked_for(folder: Path) -> None:
    (folder / "note.md").write_text(GOOD.replace(":heavy_check_mark:", ":heavy_minus_sign:"))
    quiet = typewright(folder, "generate", "--from", "note.md")
    assert quiet.talk.endswith("0 errors, 0 warnings, 1 note\n")
    assert "[assumed-optional]" not in quiet.talk
    assert "[assumed-optional]" in typewright(folder, "check", "--from", "note.md", "--notes").talk
    assert "assumed-optional" in typewright(folder, "check", "--from", "note.md", "--format", "json").talk


def test_no_path_of_the_machine_is_printed_or_written(folder: Path) -> None:
    bad = typewright(folder, "generate", "--from", str(folder / "bad.md"), "--as", "gliders")
    good = typewright(folder, "generate", "--from", str(folder / "specs" / "kites" / "pages"), "--as", "gliders")
    assert (bad.code, good.code) == (3, 0)
    assert str(folder) not in bad.talk + good.talk
    written = b"".join(path.read_bytes() for path in (folder / "generated").rglob("*") if path.is_file())
    assert str(folder).encode() not in written
