"""How a run ends."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

import click

from ..diagnostics import Diagnostic, Severity
from ..report import Format, Summary, in_order, render


class Exit(IntEnum):
    """Exit codes. Where several providers end differently, the highest one wins."""

    OK = 0
    FINDING = 1
    """The output is stale, or something is missing from it."""
    USAGE = 2
    """A wrong command line or configuration."""
    BAD_INPUT = 3
    REFUSED = 4
    """Nothing was written, so that nothing is lost."""
    INTERNAL = 70
    """A bug of typewright's."""


@dataclass(slots=True)
class Talk:
    """Says on standard error what there is to say, in one format, and keeps the exit code.

    In text, notes are only counted unless asked for. In JSON every diagnostic and every summary is an object on a line of its own.
    """

    form: Format
    notes: bool
    code: Exit = field(default=Exit.OK)

    def diagnostics(self, found: Iterable[Diagnostic]) -> None:
        """Print diagnostics in their stable order."""
        everything = self.notes or self.form is Format.JSON
        shown = (diagnostic for diagnostic in in_order(found) if everything or diagnostic.severity is not Severity.NOTE)
        click.echo(render(shown, self.form), nl=False, err=True)

    def summary(self, summary: Summary, code: Exit) -> None:
        """Print a provider's diagnostics and its one line, and take its exit code into account."""
        self.diagnostics(summary.diagnostics)
        if self.form is Format.JSON:
            click.echo(json.dumps(summary.as_json(), ensure_ascii=False), err=True)
        else:
            click.echo(str(summary), err=True)
        self.ends(code)

    def ends(self, code: Exit) -> None:
        self.code = max(self.code, code)
