"""A short-lived program: import, one request, one reply."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .figures import Excess, Figure, Line
from .samples import REPLY_TEXT
from .timing import once_each, processor_of_children, run
from .workspace import Workspace

_PROGRAMS = Path(__file__).resolve().parent / "programs"
_ROUNDS = 12


def lines(workspace: Workspace) -> Iterator[Line]:
    """Whole processes, the start of Python included, byte code cached; seconds of the processor, which they never leave idle."""
    reply = workspace.folder / "reply.json"
    reply.write_bytes(REPLY_TEXT)

    def program(name: str) -> None:
        run(workspace.folder, [_PROGRAMS / name, reply])

    for name in ("first_call.py", "first_call_official.py", "floor.py"):
        program(name)  # caches its byte code
    ours, official, floor = once_each(
        lambda: program("first_call.py"),
        lambda: program("first_call_official.py"),
        lambda: program("floor.py"),
        rounds=_ROUNDS,
        clock=processor_of_children,
    )
    yield Figure("process: import, request, reply / official openai package", ours, official, 1 / 8)
    yield Excess("the same beyond a process that imports dataclasses, json, typing, enum", ours, floor, 0.020)
