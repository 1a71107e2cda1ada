"""The cases: one folder each, found by listing ``tests/cases``.

======================  ==========================================================================================================
``about.md``            what the case shows
``specs/``              its sources; with a ``provider.toml`` beside them it is a provider, else the folder is given with ``--from``
``diagnostics.txt``     everything the run says, notes included, and its exit code
``expected/``           those files of the package that are worth reading; which ones is told by what lies there
``samples/``            values that survive decoding and encoding: ``<model>.<what it shows>.json``, and beside one that does not fit
                        the model ``<same name>.problems.txt``, what tolerant decoding says of it
======================  ==========================================================================================================

To add a file to ``expected``, create it empty and run ``make golden``; run it twice for a new case of bad input, which is known as such
by what it said the first time.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path

from .command_line import Finished, typewright

CASES = Path(__file__).resolve().parent.parent / "cases"


@dataclass(frozen=True, slots=True)
class Case:
    """One folder of ``tests/cases``. Its name is that of the package."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def sources(self) -> Path:
        return self.folder / "specs"

    @property
    def said(self) -> Path:
        """The file with everything that the run says."""
        return self.folder / "diagnostics.txt"

    @property
    def good(self) -> bool:
        """Whether a package is made of it: what was said last ends so. A case that said nothing yet is taken for a good one."""
        return not self.said.exists() or self.said.read_text("utf-8").endswith("exit code 0\n")

    def expected(self) -> list[Path]:
        """The expected files, by path within the package."""
        folder = self.folder / "expected"
        return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())

    def samples(self) -> list[Path]:
        return sorted((self.folder / "samples").glob("*.json"))


def all_cases() -> list[Case]:
    """Every case, by name."""
    return [Case(folder) for folder in sorted(CASES.iterdir()) if (folder / "specs").is_dir()]


@dataclass(frozen=True, slots=True)
class Workshop:
    """A folder with ``specs/`` and ``generated/``, where each case is made once."""

    folder: Path
    _made: dict[str, Finished] = field(default_factory=dict[str, Finished])

    def package(self, case: Case) -> Path:
        return self.folder / "generated" / case.name

    def make(self, case: Case) -> Finished:
        """Generate the package of a case, unless that is done."""
        if case.name not in self._made:
            shutil.copytree(case.sources, self.folder / "specs" / case.name)
            self._made[case.name] = self.generate(case)
        return self._made[case.name]

    def generate(self, case: Case, *more: str) -> Finished:
        """Run the command for a case whose sources are here."""
        if (case.sources / "provider.toml").exists():
            return typewright(self.folder, "generate", case.name, "--notes", *more)
        return typewright(self.folder, "generate", "--from", f"specs/{case.name}", "--as", case.name, "--notes", *more)

    def regenerate(self, case: Case, out: str) -> Finished:
        """Generate a package from the documentation that the case's package has, into another folder."""
        return typewright(self.folder, "generate", "--from", f"generated/{case.name}/docs", "--as", case.name, "--out", out)
