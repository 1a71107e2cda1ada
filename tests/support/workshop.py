"""Makes whole packages, each once, in a folder of its own."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path

from generator import pipeline
from generator.commands.inputs import jobs
from generator.commands.making import Preparation, prepare
from generator.write import write_package

from .sources import Source


@dataclass(frozen=True, slots=True)
class Package:
    """A package on disk, and how it came about. ``root`` is the folder that ``generated/`` is in."""

    source: Source
    root: Path
    preparation: Preparation
    files: pipeline.Files = field(repr=False)

    @property
    def name(self) -> str:
        return self.source.name

    @property
    def folder(self) -> Path:
        return self.root / "generated" / self.name

    @property
    def prepared(self) -> pipeline.Prepared:
        assert self.preparation.prepared is not None, self.preparation.diagnostics
        return self.preparation.prepared

    def modules(self) -> dict[str, str]:
        """The text of every Python module by its path."""
        return {path: content.decode() for path, content in self.files.items() if path.endswith(".py")}


@dataclass(frozen=True, slots=True)
class Workshop:
    """A folder whose ``generated/`` gets the packages."""

    root: Path
    _made: dict[Source, Package] = field(default_factory=dict[Source, Package])

    def make(self, source: Source) -> Package:
        """The package of a source, made as ``typewright generate`` does, with what that says kept instead of printed."""
        if source not in self._made:
            with contextlib.chdir(source.folder):
                (job,) = jobs((), (source.path,), source.name) if source.path else jobs((source.name,), (), None)
                preparation = prepare(job, (), lambda _: None)
            assert preparation.prepared is not None, preparation.diagnostics
            package = Package(source, self.root, preparation, pipeline.build(preparation.prepared))
            write_package(package.folder, source.name, package.files)
            self._made[source] = package
        return self._made[source]
