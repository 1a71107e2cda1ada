"""From a job to a prepared API and to the files of its package, with everything there is to say about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from .. import pipeline
from ..coverage import skips
from ..diagnostics import BadInput, Diagnostic, Severity
from ..load import shown_path
from ..progress import Progress
from ..report import Outcome, Summary
from .inputs import BadConfiguration, Job
from .outcome import Exit


@dataclass(frozen=True, slots=True)
class Preparation:
    """What became of a job's sources. ``code`` is ``OK`` if a package can be made of them."""

    prepared: pipeline.Prepared | None
    diagnostics: tuple[Diagnostic, ...]
    code: Exit


@dataclass(frozen=True, slots=True)
class Target:
    """Where a package lies, and how messages call that folder."""

    path: Path
    shown: str


def target(out: str, name: str) -> Target:
    """The folder of a package within the folder of all."""
    path = Path(out, name)
    return Target(path, shown_path(path))


def prepare(job: Job, allowed: Iterable[str], progress: Progress) -> Preparation:
    """Read and prepare. Problems of single files and pages do not keep the others from being read.

    What the package would lack is a finding, unless ``allowed`` or the configuration names it.
    """
    try:
        progress("reading")
        request, found = job.load()
    except BadConfiguration as problem:
        return Preparation(None, problem.diagnostics, Exit.USAGE)
    if not request.sources:
        return Preparation(None, found, Exit.BAD_INPUT)
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
