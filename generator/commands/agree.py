"""``typewright agree``."""

from __future__ import annotations

from typing import IO

import click

from ..diagnostics import BadInput, Diagnostic, Severity
from ..ir import Api
from ..progress import shown_progress
from .inputs import BadConfiguration, side_job
from .options import talk, talk_options
from .outcome import Exit, Talk


@click.command()
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@click.option("--json", "json_form", is_flag=True, help="Print one JSON object.")
@click.option("--html", "page", metavar="FILE", type=click.File("w", encoding="utf-8", lazy=True), help="Write a page to read, too.")
@talk_options
def agree(first: str, second: str, json_form: bool, page: IO[str] | None, form: str, notes: bool) -> Exit:
    """Compare two sources of one API, and list what they tell differently.

    A and B are each a provider, or what --from takes: a documentation tree, a page or an OpenAPI document. The exit code is 1 if anything
    that both know differs.
    """
    speaker = talk(form, notes)
    names = first, second
    one, other = _read(first, speaker), _read(second, speaker)
    if one is None or other is None:
        return speaker.code
    from ..agreement import compare
    from ..agreement.document import as_json
    from ..agreement.page import as_page
    from ..agreement.text import as_text

    found = compare(one, other)
    if page is not None:
        click.echo(as_page(found, names), file=page, nl=False)
    click.echo(as_json(found, names) if json_form else as_text(found, names), nl=False)
    speaker.ends(Exit.FINDING if found.differs else Exit.OK)
    return speaker.code


def _read(name: str, speaker: Talk) -> Api | None:
    """One side, with nothing assumed; ``None`` if it cannot be read."""
    found: tuple[Diagnostic, ...] = ()
    api, code = None, Exit.BAD_INPUT
    with shown_progress(name) as progress:
        progress("reading")
        try:
            request, found = side_job(name).load()
            if request.sources:
                from .. import pipeline

                connected = pipeline.connect(request)
                found = (*found, *pipeline.excerpted(request, connected.diagnostics))
                api = connected.api
        except BadConfiguration as problem:
            found, code = problem.diagnostics, Exit.USAGE
        except BadInput as problem:
            found = (*found, *problem.diagnostics)
    speaker.diagnostics(found)
    if api is not None and not any(diagnostic.severity is Severity.ERROR for diagnostic in found):
        return api
    speaker.ends(code)
    return None
