"""From 1,093 real pages to a complete package on disk."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from .figures import Figure, Line, Skipped
from .real_documents import MISSING, mistral
from .timing import once_each, processor_of_children, run
from .workspace import Workspace

_PROGRAMS = Path(__file__).resolve().parent / "programs"
_ROUNDS = 7
_COLD = "1,093 pages to a package on disk, a whole process / markdown-it-py's loop alone"
_AGAIN = "the same again, nothing changed / that first run"


def lines(workspace: Workspace) -> Iterator[Line]:
    """A whole run of the command, against the loop alone in which markdown-it-py turns the same pages into tokens."""
    tree = mistral()
    if tree is None:
        yield Skipped(_COLD, MISSING)
        yield Skipped(_AGAIN, MISSING)
        return
    out, numbers, loops = workspace.folder / "cold", count(), list[tuple[float, float]]()

    def generate(number: int) -> None:
        run(workspace.folder, ["-m", "generator", "generate", "--from", tree, "--as", "mistral", "--out", out / str(number)])

    def tokens() -> None:
        seconds, busy = map(float, run(workspace.folder, [_PROGRAMS / "tokens.py", tree / "docs"]).split())
        loops.append((seconds, busy))

    generate(next(numbers))  # caches the byte code
    cold, again, _ = once_each(lambda: generate(next(numbers)), lambda: generate(0), tokens, rounds=_ROUNDS)
    yield Figure(_COLD, cold, min(seconds for seconds, _ in loops), 3.0)
    (busy,) = once_each(lambda: generate(next(numbers)), rounds=2, clock=processor_of_children)
    yield Figure("the same in seconds of all processors", busy, min(busy for _, busy in loops))
    yield Figure(_AGAIN, again, cold)
