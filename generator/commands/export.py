"""``typewright export``."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import click

from ..diagnostics import Diagnostic
from ..load import shown_path
from ..progress import Progress, shown_progress
from ..report import Outcome
from ..write import Refused, write_file
from .inputs import jobs
from .making import Preparation, prepare, summary
from .options import input_options, talk, talk_options
from .outcome import Exit

if TYPE_CHECKING:  # when run, the stages are loaded where they are needed
    from ..pipeline import Prepared

_YAML = (".yaml", ".yml")


class Product(StrEnum):
    """What can be made; the values are what users call it."""

    OPENAPI = "openapi"
    PYDANTIC = "pydantic"
    MSGSPEC = "msgspec"
    TYPED_DICT = "typeddict"
    JSON_SCHEMA = "jsonschema"


@click.command()
@input_options
@click.option("--to", "product", type=click.Choice([product.value for product in Product]), required=True, help="What to make.")
@click.option(
    "--out", metavar="FILE", type=click.Path(), help="Where to write it (a document in YAML if the name ends so); else it is printed."
)
@click.option("--force", is_flag=True, help="Write over a file that is there.")
@talk_options
def export(
    providers: tuple[str, ...],
    sources: tuple[str, ...],
    name: str | None,
    allowed: tuple[str, ...],
    product: str,
    out: str | None,
    force: bool,
    form: str,
    notes: bool,
) -> Exit:
    """Make an OpenAPI document, a JSON Schema, or models for another library."""
    speaker = talk(form, notes)
    selected = jobs(providers, sources, name)
    if len(selected) > 1:
        raise click.UsageError(f"Name one provider: {', '.join(job.name for job in selected)}.")
    for job in selected:
        with shown_progress(job.name) as progress:
            preparation = prepare(job, allowed, progress)
            text, more = _made(preparation, Product(product), out or "", progress)
        if text is None:
            speaker.summary(summary(job, preparation, Outcome.FAILED, {}), preparation.code)
        elif out is None:
            speaker.diagnostics((*preparation.diagnostics, *more))
            click.echo(text, nl=False)
        else:
            outcome, code, refusals = _written(Path(out), text, force=force)
            files = {out: text.encode()}
            changes = int(outcome is Outcome.WRITTEN)
            speaker.summary(summary(job, preparation, outcome, files, (*more, *refusals), changes), code)
        speaker.ends(preparation.code)
    return speaker.code


def _made(preparation: Preparation, product: Product, out: str, progress: Progress) -> tuple[str | None, tuple[Diagnostic, ...]]:
    """The text of the product, and what there is to say about making it; no text if the API could not be read."""
    if preparation.prepared is None or preparation.code > Exit.FINDING:
        return None, ()
    progress("exporting")
    text, found = _exported(preparation.prepared, product, is_yaml=out.endswith(_YAML))
    from .. import pipeline

    return text, pipeline.excerpted(preparation.prepared.request, found)


def _exported(prepared: Prepared, product: Product, *, is_yaml: bool) -> tuple[str, tuple[Diagnostic, ...]]:
    from ..exports.trees import as_json, as_yaml

    api, names = prepared.api, prepared.scope.names
    as_text = as_yaml if is_yaml else as_json
    match product:
        case Product.OPENAPI:
            from ..exports import openapi

            exported = openapi.export(api, names)
            return as_text(exported.document), exported.diagnostics
        case Product.JSON_SCHEMA:
            from ..exports.json_schema import json_schema

            return as_text(json_schema(api, names)), ()
        case Product.PYDANTIC | Product.MSGSPEC | Product.TYPED_DICT:
            from ..exports.models import Library, models

            module = models(api, names, Library(product.value))
            return module.text, module.diagnostics
        case _:
            assert_never(product)


def _written(target: Path, text: str, *, force: bool) -> tuple[Outcome, Exit, tuple[Diagnostic, ...]]:
    try:
        changed = write_file(target, shown_path(target), text.encode(), force=force)
    except Refused as refusal:
        return Outcome.REFUSED, Exit.REFUSED, refusal.diagnostics
    return Outcome.WRITTEN if changed else Outcome.UNCHANGED, Exit.OK, ()
