"""The client against a server on the loopback: one call by a short-lived program, and many streams at once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.capture_server import Answer, CaptureServer

from .figures import Figure, Line, Skipped
from .samples import REPLY_TEXT
from .timing import REPOSITORY, environment, middle_of_each, run, wall
from .workspace import Workspace

_PROGRAMS = Path(__file__).resolve().parent / "programs"
_OFFICIAL = REPOSITORY / ".venv" / "peers" / "openai" / "bin" / "python"
_CALLS, _TURNS = 15, 7
STREAMS, EVENTS = 64, 200


def lines(workspace: Workspace) -> Iterator[Line]:
    """Both sides in turns in one run, each in its own processes."""
    if not _OFFICIAL.exists():
        yield Skipped("client", "the official package has no environment of its own here: make peers")
        return
    yield _one_call(workspace.folder)
    with _stream_server(workspace.folder) as url:
        yield _streams(workspace.folder, url)


def _one_call(folder: Path) -> Figure:
    """Whole processes by the clock, the start of Python included, byte code cached."""
    with CaptureServer([Answer("POST", "/chat/completions", REPLY_TEXT)]) as server:

        def ours() -> object:
            return run(folder, [_PROGRAMS / "client_call.py", server.url])

        def official() -> object:
            return run(folder, [_PROGRAMS / "client_call_official.py", server.url], _OFFICIAL)

        for work in (ours, official):
            work()  # caches its byte code
        mine, peer = middle_of_each(lambda: wall(ours), lambda: wall(official), rounds=_CALLS)
    return Figure("process: import, client, one chat call, reply / official openai package", mine, peer, 1 / 3)


def _streams(folder: Path, url: str) -> Figure:
    """Seconds from the first request to the last event, as the programs measure them."""
    arguments = (url, str(STREAMS), str(EVENTS))
    mine, peer = middle_of_each(
        lambda: float(run(folder, [_PROGRAMS / "client_streams.py", *arguments])),
        lambda: float(run(folder, [_PROGRAMS / "client_streams_official.py", *arguments], _OFFICIAL)),
        rounds=_TURNS,
    )
    return Figure(f"{STREAMS} async streams of {EVENTS} events at once / official openai package", mine, peer, 1.0)


@contextmanager
def _stream_server(folder: Path) -> Generator[str]:
    """The base URL of a server in a process of its own."""
    command = [sys.executable, str(_PROGRAMS / "stream_server.py"), str(EVENTS)]
    with subprocess.Popen(command, cwd=REPOSITORY, env=environment(folder), stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            yield server.stdout.readline().strip()
        finally:
            server.terminate()
