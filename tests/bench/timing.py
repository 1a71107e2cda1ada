"""Seconds, measured in turns so that a busy moment of the machine meets every side, the fastest of many being what the work takes."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from timeit import Timer
from typing import TypeAlias

REPOSITORY = Path(__file__).resolve().parent.parent.parent

Work: TypeAlias = Callable[[], object]
_SLICE = 0.003
"""Seconds that one measurement of a short work lasts: it is repeated as often as fits."""


def fastest(*works: Work, rounds: int = 100) -> tuple[float, ...]:
    """Seconds of the processor per call of each work, the garbage collector running as it does in an application."""
    timers = [Timer(work, "import gc; gc.enable()", time.process_time) for work in works]
    for timer in timers:
        timer.timeit(20)  # the first calls import, compile and fill caches
    counts = [max(1, int(_SLICE / timer.timeit(20) * 20)) for timer in timers]
    best = [float("inf")] * len(works)
    for _ in range(rounds):
        for index, (timer, count) in enumerate(zip(timers, counts, strict=True)):
            best[index] = min(best[index], timer.timeit(count) / count)
    return tuple(best)


def once_each(*works: Work, rounds: int, clock: Callable[[], float] = time.perf_counter) -> tuple[float, ...]:
    """Seconds of each long work, which is called once a round."""
    best = [float("inf")] * len(works)
    for _ in range(rounds):
        for index, work in enumerate(works):
            start = clock()
            work()
            best[index] = min(best[index], clock() - start)
    return tuple(best)


def middle_of_each(*measures: Callable[[], float], rounds: int) -> tuple[float, ...]:
    """The medians of what measures give, each called once a round."""
    found = [[measure() for measure in measures] for _ in range(rounds)]
    return tuple(map(median, zip(*found, strict=True)))


def wall(work: Work) -> float:
    """Seconds by the clock that a work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def processor_of_children() -> float:
    """A clock of the seconds that finished child processes have kept a processor busy, in the kernel too."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def environment(workspace: Path) -> Mapping[str, str]:
    """For child processes: packages of the workspace are found, and byte code and records of runs are kept there and nowhere else."""
    inherited = {key: value for key, value in os.environ.items() if key not in ("PYTHONDONTWRITEBYTECODE", "PYTHONPATH")}
    paths = os.pathsep.join(map(os.fspath, (workspace, REPOSITORY)))
    caches = {"PYTHONPYCACHEPREFIX": os.fspath(workspace / "byte-code"), "XDG_CACHE_HOME": os.fspath(workspace / "caches")}
    return {**inherited, **caches, "PYTHONPATH": paths}


def run(workspace: Path, arguments: Sequence[str | Path], python: str | Path = sys.executable) -> str:
    """What a Python process with these arguments prints. Raises :class:`subprocess.CalledProcessError`, its complaint shown."""
    try:
        command = [python, *arguments]
        return subprocess.run(command, cwd=REPOSITORY, env=environment(workspace), check=True, capture_output=True, text=True).stdout
    except subprocess.CalledProcessError as error:
        sys.stderr.write(str(error.stderr))
        raise
