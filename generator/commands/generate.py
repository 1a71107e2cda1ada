"""``typewright generate``."""

from __future__ import annotations

import click

from ..progress import Progress, shown_progress
from ..report import Outcome, Summary
from ..write import Refused, has_leftovers, write_package
from .inputs import Job, jobs, refuse_names_of_providers
from .making import Product, make, target
from .options import input_options, output_options, talk, talk_options
from .outcome import Exit


@click.command()
@input_options
@output_options
@click.option("--force", is_flag=True, help="Write over files that were edited by hand, and delete those that are not ours.")
@talk_options
def generate(
    providers: tuple[str, ...],
    sources: tuple[str, ...],
    name: str | None,
    out: str,
    allowed: tuple[str, ...],
    force: bool,
    form: str,
    notes: bool,
) -> Exit:
    """Write the packages of all providers, or of those named."""
    speaker = talk(form, notes)
    selected = jobs(providers, sources, name)
    refuse_names_of_providers(selected, sources, out)
    for job in selected:
        with shown_progress(job.name) as progress:
            result = _generate(job, out, allowed, progress, force=force)
        speaker.summary(*result)
    return speaker.code


def _generate(job: Job, out: str, allowed: tuple[str, ...], progress: Progress, *, force: bool) -> tuple[Summary, Exit]:
    package = target(out, job.name)
    made = make(job, allowed, package, progress, anew=force or has_leftovers(package.path))
    if not isinstance(made, Product):
        return made
    progress("writing")
    try:
        difference = write_package(package.path, package.shown, made.files, force=force)
    except Refused as refusal:
        return made.summary(Outcome.REFUSED, refusal.diagnostics), Exit.REFUSED
    made.is_in_place()
    return made.summary(Outcome.WRITTEN if difference.stale else Outcome.UNCHANGED, changes=difference.changes), Exit.OK
