"""Every code that the program can print is shown by a case, or by a test that is named here."""

from __future__ import annotations

from tests.support.cases import all_cases
from tests.support.codes import codes_of_the_program, codes_shown

# What takes more than pages to provoke: an unusual disk, an older package, another run.
ELSEWHERE = {
    "bad-extension": "test_export.py: needs an exported document that was edited",
    "cannot-write": "test_writing.py: the folder to write to is a file",
    "duplicate-path": "test_unusual_sources.py: not every file system can hold the two files",
    "edited-file": "test_writing.py: needs a package that was written before",
    "file-exists": "test_export_command.py: only export says so, of a file that is there",
    "foreign-file": "test_writing.py: needs a package that was written before",
    "guessed-in-export": "test_export_command.py: only export says so",
    "link-out-of-tree": "test_unusual_sources.py: needs a symbolic link to somewhere else",
    "linked-folder": "test_unusual_sources.py: needs a symbolic link to a folder",
    "locked": "test_writing.py: needs another run at the same time",
    "not-in-msgspec": "test_export_values.py: only export says so",
    "not-in-paths": "test_export_command.py: only export says so",
    "plain-in-msgspec": "test_export_values.py: only export says so",
    "stale": "test_command_line.py: only check says so, of a package that was written before",
    "unreadable-package": "test_writing.py: needs a path that is too long to be read",
    "unreadable-source": "test_unusual_sources.py: needs a file that is none",
    "unsafe-path": "test_writing.py: needs a link where the package should be",
}


def test_every_code_is_shown() -> None:
    shown = {code for case in all_cases() for code in codes_shown(case.said.read_text("utf-8"))}
    known = codes_of_the_program()
    missing = [f"{code} ({place})" for code, place in known.items() if code not in shown and code not in ELSEWHERE]
    assert not missing, "no case shows these: " + ", ".join(missing)
    assert not shown - set(known), "cases show codes that the program does not have"
    assert not [code for code in ELSEWHERE if code in shown or code not in known], "these are shown by a case, or gone"
