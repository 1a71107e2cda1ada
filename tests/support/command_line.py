"""Running the command ``typewright``: in this process for speed, or in one of its own."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from generator.commands import main

REPOSITORY = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class Finished:
    """What a run left behind: its exit code, standard output and standard error."""

    code: int
    output: str
    talk: str


def typewright(folder: Path, *arguments: str) -> Finished:
    """Run a command line with ``folder`` as the current one, in this process."""
    output, talk = io.StringIO(), io.StringIO()
    code: object = None
    with contextlib.chdir(folder), contextlib.redirect_stdout(output), contextlib.redirect_stderr(talk):
        try:
            main(arguments)
        except SystemExit as end:
            code = end.code
    return Finished(code if isinstance(code, int) else 0, output.getvalue(), talk.getvalue())


def start_typewright(folder: Path, *arguments: str, prelude: str = "") -> subprocess.Popen[str]:
    """Start a command line in a process of its own; ``prelude`` is Python code that runs there first."""
    program = f"{prelude}\nfrom generator.commands import main\nmain()"
    environment = {**os.environ, "PYTHONPATH": os.fspath(REPOSITORY)}
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def finish(process: subprocess.Popen[str]) -> Finished:
    """Wait for a started command line."""
    output, talk = process.communicate(timeout=120)
    return Finished(process.returncode, output, talk)
