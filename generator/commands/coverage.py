"""``typewright coverage``."""

from __future__ import annotations

import json

import click

from ..coverage import as_json, as_text
from ..coverage import coverage as counted
from ..progress import shown_progress
from ..report import Outcome
from .inputs import jobs
from .making import prepare, summary
from .options import input_options, talk, talk_options


@click.command()
@input_options
@click.option("--json", "json_form", is_flag=True, help="Print one JSON object with an entry per provider.")
@talk_options
def coverage(
    providers: tuple[str, ...],
    sources: tuple[str, ...],
    name: str | None,
    allowed: tuple[str, ...],
    json_form: bool,
    form: str,
    notes: bool,
) -> int:
    """Count what was read by what became of it."""
    speaker = talk(form, notes)
    found: dict[str, object] = {}
    for job in jobs(providers, sources, name):
        with shown_progress(job.name) as progress:
            preparation = prepare(job, allowed, progress)
        if preparation.prepared is None:
            speaker.summary(summary(job, preparation, Outcome.FAILED, {}), preparation.code)
            continue
        speaker.diagnostics(preparation.diagnostics)
        speaker.ends(preparation.code)
        counts = counted(job.name, preparation.prepared.ledger)
        found[job.name] = as_json(counts)
        if not json_form:
            click.echo(as_text(counts), nl=False)
    if json_form:
        click.echo(json.dumps(found, ensure_ascii=False, indent=2))
    return speaker.code
