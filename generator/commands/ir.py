"""``typewright ir``."""

from __future__ import annotations

import click

from ..ir.json import to_json
from ..progress import shown_progress
from ..report import Outcome
from .inputs import jobs
from .making import prepare, summary
from .options import input_options, talk, talk_options
from .outcome import Exit


@click.command()
@input_options
@talk_options
def ir(providers: tuple[str, ...], sources: tuple[str, ...], name: str | None, allowed: tuple[str, ...], form: str, notes: bool) -> Exit:
    """Print what is known of an API, as JSON."""
    speaker = talk(form, notes)
    selected = jobs(providers, sources, name)
    if len(selected) > 1:
        raise click.UsageError(f"Name one provider: {', '.join(job.name for job in selected)}.")
    for job in selected:
        with shown_progress(job.name) as progress:
            preparation = prepare(job, allowed, progress)
        if preparation.prepared is None or preparation.code > Exit.FINDING:
            speaker.summary(summary(job, preparation, Outcome.FAILED, {}), preparation.code)
            continue
        speaker.diagnostics(preparation.diagnostics)
        speaker.ends(preparation.code)
        click.echo(to_json(preparation.prepared.api), nl=False)
    return speaker.code
