"""``python -m tests.soak``: what holds in real time and for long, one line per bar as soon as it is known; exits with 1 if one is missed."""

from __future__ import annotations

import os
import sys
import threading
import time
import warnings
from collections.abc import Iterator

from tests.support.concurrent_calls import concurrent_calls
from tests.support.live import KINDS
from tests.support.mixed_calls import mixed_calls

from .deadlines import LEEWAY, deadlines

_CALLS = 10_000
_WORKERS = 64
_EACH = 50


def main() -> int:
    """Print the table, and whether all of it is met."""
    warnings.simplefilter("error")
    missed = 0
    for title, lines in (
        (f"Time limits, within {LEEWAY:.0%}", _deadlines()),
        (f"{_CALLS:,} mixed calls by each client, and what is left of them", _mixed()),
        (f"{_WORKERS} threads or tasks with {_EACH} calls each on one client", _concurrent()),
    ):
        print(f"\n{title}", flush=True)
        for met, line in lines:
            missed += not met
            print(f"  {line}  {'ok' if met else 'MISSED'}", flush=True)
    print(f"\n{missed} bars missed" if missed else "\nevery bar is met")
    return 1 if missed else 0


def _deadlines() -> Iterator[tuple[bool, str]]:
    before = _open()
    for kept in deadlines():
        yield kept.met, str(kept)
    left = _open() - before
    yield not left, f"threads and files left: {left}"


def _mixed() -> Iterator[tuple[bool, str]]:
    for kind in KINDS:
        begun = time.monotonic()
        left = mixed_calls(kind, _CALLS)
        taken = time.monotonic() - begun
        yield left.clean, (
            f"{kind:12} files {left.files}, threads {left.threads}, tasks {left.tasks}, memory {left.grown / 1000:+.1f} kB, {taken:.0f} s"
        )


def _concurrent() -> Iterator[tuple[bool, str]]:
    for kind in KINDS:
        begun = time.monotonic()
        wrong = concurrent_calls(kind, _WORKERS, _EACH)
        taken = time.monotonic() - begun
        yield not wrong, f"{kind:12} {len(wrong)} wrong replies, {taken:.1f} s" + "".join(f"\n    {each[:200]}" for each in wrong[:3])


def _open() -> int:
    return threading.active_count() + len(os.listdir("/dev/fd"))


if __name__ == "__main__":
    sys.exit(main())
