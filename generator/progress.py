"""What a long run is doing, shown on a terminal and nowhere else."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeAlias

Progress: TypeAlias = Callable[[str], None]
"""Takes what begins now, in a word or two: ``reading``, ``rendering``."""


@contextmanager
def shown_progress(name: str) -> Generator[Progress]:
    """A line on standard error that names the stage, gone when the work is done. ``name`` stands before it."""
    if not sys.stderr.isatty():
        yield _silent
        return
    from rich.console import Console  # only here, so that runs without a terminal do not pay for it
    from rich.live import Live
    from rich.text import Text

    # Drawn when a stage begins and not by a thread: rendering forks, and a fork must find no lock held by a thread that it does not have.
    with Live(Text(name), console=Console(stderr=True), auto_refresh=False, transient=True) as line:
        yield lambda stage: line.update(Text(f"{name}: {stage}"), refresh=True)


def _silent(_stage: str) -> None:
    pass
