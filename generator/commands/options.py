"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import click

from ..report import Format
from .inputs import GENERATED
from .outcome import Talk

Command = TypeVar("Command", bound=Callable[..., object])


def input_options(command: Command) -> Command:
    """Providers, or sources without configuration, and what may be skipped of them."""
    for decorate in (
        click.option(
            "--allow", "allowed", metavar="NAME", multiple=True, help="A page, row or operation that may be skipped, by its name."
        ),
        click.option("--as", "name", metavar="NAME", help="What the package of --from is called."),
        click.option(
            "--from",
            "sources",
            metavar="[DIALECT:]PATH",
            multiple=True,
            help="A documentation tree, a page or an OpenAPI document, instead of a provider; give several to merge them, the first one wins.",
        ),
        click.argument("providers", nargs=-1, metavar="[PROVIDER]..."),
    ):
        command = decorate(command)
    return command


def talk_options(command: Command) -> Command:
    """How diagnostics are printed; passes a :class:`Talk`."""
    for decorate in (
        click.option("--notes", is_flag=True, help="List notes too; otherwise they are only counted."),
        click.option(
            "--format",
            "form",
            type=click.Choice([form.value for form in Format]),
            default=Format.TEXT.value,
            help="How diagnostics are printed.",
        ),
    ):
        command = decorate(command)
    return command


def output_options(command: Command) -> Command:
    """Where packages are."""
    return click.option("--out", metavar="DIR", default=GENERATED, show_default=True, help="The folder that holds the packages.")(command)


def talk(form: str, notes: bool) -> Talk:
    """The :class:`Talk` of the options above."""
    return Talk(Format(form), notes)
