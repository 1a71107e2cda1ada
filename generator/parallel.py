"""Work shared with a second process, where the machine has a second core and the work is worth it."""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Callable, Sequence
from typing import NoReturn, TypeVar, cast

T = TypeVar("T")
R = TypeVar("R")

# Below this many items a second process costs more than it saves.
_WORTH_IT = 120


def halves(work: Callable[[Sequence[T]], R], items: Sequence[T]) -> list[R]:
    """The results of ``work`` on all items, or on every other one and the rest: the rest is done by a forked child at the same time.

    ``work`` must be a pure function of its items: where the child fails, for whatever reason, its half is done again here.
    """
    alone = sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2 or threading.active_count() > 1
    if alone or len(items) < _WORTH_IT:
        return [work(items)]
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)
        _send(sending, work, items[1::2])
    os.close(sending)
    try:
        with open(receiving, "rb") as pipe:
            first = work(items[::2])
            answer = pipe.read()
    finally:
        _, status = os.waitpid(child, 0)
    return [first, cast(R, pickle.loads(answer)) if status == 0 else work(items[1::2])]


def _send(sending: int, work: Callable[[Sequence[T]], R], items: Sequence[T]) -> NoReturn:
    """In the child; its exit status says whether everything was sent."""
    try:
        answer = pickle.dumps(work(items), pickle.HIGHEST_PROTOCOL)
        with open(sending, "wb") as pipe:
            pipe.write(answer)
        os._exit(0)
    finally:
        os._exit(1)
