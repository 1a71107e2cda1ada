"""Work shared with a second process, where the machine has a second core and the work is worth it."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from typing import TypeVar, cast

T = TypeVar("T")
R = TypeVar("R")

# Below this many items a second process costs more than it saves.
_WORTH_IT = 120


def halves(work: Callable[[Sequence[T]], R], items: Sequence[T]) -> list[R]:
    """The results of ``work`` on all items, or on each half of them: the second half is done by a forked child at the same time.

    ``work`` must be a pure function of its items; an exception of the child's half is raised here as the parent's would be.
    """
    if len(items) < _WORTH_IT or sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        return [work(items)]
    middle = len(items) // 2
    context = multiprocessing.get_context("fork")
    receiving, sending = context.Pipe(duplex=False)
    child = context.Process(target=_send, args=(sending, work, items[middle:]), daemon=True)
    child.start()
    sending.close()
    first = work(items[:middle])
    try:
        succeeded, second = cast(tuple[bool, R], receiving.recv())
    finally:
        child.join()
        receiving.close()
    if not succeeded:
        return [first, work(items[middle:])]
    return [first, second]


def _send(sending: Connection, work: Callable[[Sequence[T]], R], items: Sequence[T]) -> None:
    """In the child. Where it fails, the parent does the same again and meets the exception itself."""
    try:
        answer = (True, work(items))
    except Exception:
        sending.send((False, None))
    else:
        sending.send(answer)
