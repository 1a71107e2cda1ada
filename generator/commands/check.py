"""``typewright check``."""

from __future__ import annotations

from collections.abc import Iterator

import click

from .. import pipeline
from ..compare import Comparison, compare
from ..diagnostics import Diagnostic, Severity
from ..places import Place
from ..progress import Progress, shown_progress
from ..report import Outcome, Summary
from .inputs import Job, jobs
from .making import Target, prepare, summary, target
from .options import input_options, output_options, talk, talk_options
from .outcome import Exit


@click.command()
@input_options
@output_options
@talk_options
def check(
    providers: tuple[str, ...], sources: tuple[str, ...], name: str | None, out: str, allowed: tuple[str, ...], form: str, notes: bool
) -> Exit:
    """Say whether generate would change a package.

    Writes nothing; the exit code is 1 if a package is stale or was edited.
    """
    speaker = talk(form, notes)
    for job in jobs(providers, sources, name):
        with shown_progress(job.name) as progress:
            result = _check(job, out, allowed, progress)
        speaker.summary(*result)
    return speaker.code


def _check(job: Job, out: str, allowed: tuple[str, ...], progress: Progress) -> tuple[Summary, Exit]:
    preparation = prepare(job, allowed, progress)
    if preparation.prepared is None or preparation.code is not Exit.OK:
        return summary(job, preparation, Outcome.FAILED, {}), preparation.code
    progress("rendering")
    files = pipeline.build(preparation.prepared)
    package = target(out, job.name)
    try:
        difference = compare(package.path, package.shown, files)
    except OSError as error:
        message = f"cannot be read: {(error.strerror or str(error)).lower()}"
        unreadable = Diagnostic(Severity.ERROR, "unreadable-package", message, Place(package.shown))
        return summary(job, preparation, Outcome.REFUSED, files, [unreadable]), Exit.REFUSED
    if not difference.stale:
        return summary(job, preparation, Outcome.UNCHANGED, files), Exit.OK
    return summary(job, preparation, Outcome.STALE, files, _stale(difference, package), difference.changes), Exit.FINDING


def _stale(difference: Comparison, package: Target) -> Iterator[Diagnostic]:
    hint = "run typewright generate"
    yield from difference.refusals
    if not package.path.is_dir():
        yield Diagnostic(Severity.ERROR, "stale", "there is no package", Place(package.shown), hint=hint)
        return
    edited = {refusal.place for refusal in difference.refusals}
    for paths, what in (
        (difference.added, "this file would be added"),
        (difference.changed, "this file would change"),
        (difference.removed, "this file would go"),
    ):
        places = (Place(f"{package.shown}/{path}") for path in paths)
        yield from (Diagnostic(Severity.ERROR, "stale", what, place, hint=hint) for place in places if place not in edited)
