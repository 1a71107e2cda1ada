"""``typewright check``."""

from __future__ import annotations

from collections.abc import Iterator

import click

from ..compare import Comparison, compare
from ..diagnostics import Diagnostic, Severity
from ..places import Place
from ..progress import Progress, shown_progress
from ..report import Outcome, Summary
from .inputs import Job, jobs
from .making import Product, Target, make, target
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
    package = target(out, job.name)
    made = make(job, allowed, package, progress)
    if not isinstance(made, Product):
        return made
    try:
        difference = compare(package.path, package.shown, made.files)
    except OSError as error:
        message = f"cannot be read: {(error.strerror or str(error)).lower()}"
        unreadable = Diagnostic(Severity.ERROR, "unreadable-package", message, Place(package.shown))
        return made.summary(Outcome.REFUSED, [unreadable]), Exit.REFUSED
    if difference.stale:
        return made.summary(Outcome.STALE, _stale(difference, package), difference.changes), Exit.FINDING
    made.is_in_place()
    return made.summary(Outcome.UNCHANGED), Exit.OK


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
