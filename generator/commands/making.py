"""From a job to a prepared API and to the files of its package, with everything there is to say about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ..compare import intact
from ..diagnostics import BadInput, Diagnostic, Severity
from ..last_run import LastRun, inputs_digest, recall, remember
from ..load import shown_path
from ..manifest import MANIFEST, digest
from ..progress import Progress
from ..report import Outcome, Summary
from ..request import Request
from .inputs import BadConfiguration, Job
from .outcome import Exit

if TYPE_CHECKING:  # when run, the stages are loaded where they are needed: a run with nothing changed needs none
    from ..pipeline import Prepared


@dataclass(frozen=True, slots=True)
class Preparation:
    """What became of a job's sources. ``code`` is ``OK`` if a package can be made of them."""

    prepared: Prepared | None
    diagnostics: tuple[Diagnostic, ...]
    code: Exit


@dataclass(frozen=True, slots=True)
class Target:
    """Where a package lies, and how messages call that folder."""

    path: Path
    shown: str


@dataclass(frozen=True, slots=True)
class Product:
    """The files that a package should have; ``inputs`` is a digest of all that they were made from."""

    job: Job
    target: Target
    inputs: str
    preparation: Preparation
    files: Mapping[str, bytes] = field(repr=False)

    def summary(self, outcome: Outcome, more: Iterable[Diagnostic] = (), changes: int = 0) -> Summary:
        return summary(self.job, self.preparation, outcome, self.files, more, changes)

    def is_in_place(self) -> None:
        """The package is on disk now: the next run need not make it again, if nothing changes."""
        made = self.summary(Outcome.UNCHANGED)
        manifest = digest(self.files[MANIFEST])
        remember(self.target.path, LastRun(self.inputs, manifest, made.declarations, made.operations, made.files, made.diagnostics))


def target(out: str, name: str) -> Target:
    """The folder of a package within the folder of all."""
    path = Path(out, name)
    return Target(path, shown_path(path))


def make(job: Job, allowed: Iterable[str], package: Target, progress: Progress, *, anew: bool = False) -> Product | tuple[Summary, Exit]:
    """The files of a job's package, or how the run ends without them: its input is bad, or it would only repeat what is there (not ``anew``)."""
    loaded = _loaded(job, progress)
    if isinstance(loaded, Preparation):
        return summary(job, loaded, Outcome.FAILED, {}), loaded.code
    request, found = loaded
    inputs = inputs_digest(request, found, allowed)
    if not anew and (repeated := _repeated(job, package, inputs)) is not None:
        return repeated, Exit.OK
    preparation = _prepared(request, found, allowed)
    if preparation.prepared is None or preparation.code is not Exit.OK:
        return summary(job, preparation, Outcome.FAILED, {}), preparation.code
    from .. import pipeline

    progress("rendering")
    return Product(job, package, inputs, preparation, pipeline.build(preparation.prepared))


def prepare(job: Job, allowed: Iterable[str], progress: Progress) -> Preparation:
    """Read and prepare. Problems of single files and pages do not keep the others from being read.

    What the package would lack is a finding, unless ``allowed`` or the configuration names it.
    """
    loaded = _loaded(job, progress)
    return loaded if isinstance(loaded, Preparation) else _prepared(*loaded, allowed)


def _loaded(job: Job, progress: Progress) -> tuple[Request, tuple[Diagnostic, ...]] | Preparation:
    try:
        progress("reading")
        request, found = job.load()
    except BadConfiguration as problem:
        return Preparation(None, problem.diagnostics, Exit.USAGE)
    return (request, found) if request.sources else Preparation(None, found, Exit.BAD_INPUT)


def _repeated(job: Job, package: Target, inputs: str) -> Summary | None:
    """What the last run said, if all that went into it and what came out of it is as it was."""
    last = recall(package.path)
    if last is None or last.inputs != inputs or not intact(package.path, last.manifest):
        return None
    return Summary(job.name, Outcome.UNCHANGED, last.declarations, last.operations, last.files, diagnostics=last.diagnostics)


def _prepared(request: Request, found: tuple[Diagnostic, ...], allowed: Iterable[str]) -> Preparation:
    from .. import pipeline
    from ..coverage import skips

    try:
        prepared = pipeline.prepare(request)
    except BadInput as problem:
        return Preparation(None, (*found, *problem.diagnostics), Exit.BAD_INPUT)
    diagnostics = (*found, *prepared.diagnostics)
    failed = any(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    configured = request.configuration.skips if request.configuration else ()
    skipped = skips(prepared.ledger, (*allowed, *(name.text for name in configured)))
    code = Exit.BAD_INPUT if failed else Exit.FINDING if skipped else Exit.OK
    return Preparation(prepared, (*diagnostics, *skipped), code)


def summary(
    job: Job, preparation: Preparation, outcome: Outcome, files: Mapping[str, bytes], more: Iterable[Diagnostic] = (), changes: int = 0
) -> Summary:
    """The figures of a run that got this far."""
    api = preparation.prepared.api if preparation.prepared else None
    return Summary(
        job.name,
        outcome,
        declarations=len(api.declarations) if api else 0,
        operations=len(api.operations) if api else 0,
        files=len(files),
        changes=changes,
        diagnostics=(*preparation.diagnostics, *more),
    )
