"""The comparisons of ``tests/agreements``: one folder each, found by listing.

==================  ============================================================================================
``about.md``        what it shows
``a/``, ``b/``      the two sources: a documentation tree, or one OpenAPI document
``expected.txt``    what ``typewright agree`` says on standard error and prints, and its exit code
``expected.json``   what it prints with ``--json``, where that is worth reading: where the file lies
==================  ============================================================================================
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from .command_line import Finished, typewright

COMPARISONS = Path(__file__).resolve().parent.parent / "agreements"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One folder of ``tests/agreements``."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    def agree(self, *more: str) -> Finished:
        """Run the command on both sources."""
        return typewright(self.folder, "agree", *self.sides(), *more)

    def sides(self) -> tuple[str, str]:
        """The two sources, as the command line names them in the folder."""
        return self._side("a"), self._side("b")

    def _side(self, name: str) -> str:
        """A document by its own name, a tree by that of its folder."""
        documents = [path for path in sorted((self.folder / name).iterdir()) if path.is_file()]
        return f"{name}/{documents[0].name}" if documents else name


def all_comparisons() -> list[Comparison]:
    """Every comparison, by name."""
    return [Comparison(folder) for folder in sorted(COMPARISONS.iterdir()) if (folder / "a").is_dir()]
