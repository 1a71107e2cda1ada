"""Time limits and the clock they are measured by."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Protocol

_LONGEST = 1e9
"""Some thirty years; sockets take no limits beyond three hundred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeout:
    """Limits in seconds; ``None`` is no limit.

    ``connect``: until the connection stands, TLS included; ``read`` and ``write``: the
    longest that nothing comes or goes; ``pool``: the wait for a free connection;
    ``total``: the whole call with its retries and waits, a stream to its end. Raises
    ``ValueError`` for what is no length of time.
    """

    connect: float | None = 10.0
    read: float | None = 300.0
    write: float | None = 60.0
    pool: float | None = 30.0
    total: float | None = 600.0

    def __post_init__(self) -> None:
        for name in ("connect", "read", "write", "pool", "total"):
            check_limit(name, getattr(self, name))

    def within(self, total: float | None) -> Timeout:
        """The limits where so many seconds are left of the whole."""
        if total is None:
            return replace(self, total=None)
        shortest = [
            total if limit is None else min(limit, total)
            for limit in (self.connect, self.read, self.write, self.pool)
        ]
        connect, read, write, pool = shortest
        return Timeout(connect=connect, read=read, write=write, pool=pool, total=total)


def check_limit(name: str, value: object) -> None:
    """Raises ``ValueError`` for a limit that is neither ``None`` nor a number of
    seconds that a clock can hold.
    """
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float):
        kind = type(value).__name__
        raise ValueError(f"{name} is a {kind}, and no number of seconds")
    if not 0 <= value <= _LONGEST:
        shown = str(value) if not abs(value) > 1e18 else "that many"
        raise ValueError(f"{name}: {shown} seconds are no length of time")


class Clock(Protocol):
    """Tells the time and lets it pass."""

    def now(self) -> float:
        """Seconds since some fixed moment; never goes back."""
        ...

    def wall(self) -> float:
        """Seconds since 1970, to which dates of replies are compared."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait, blocking the thread."""
        ...

    async def wait(self, seconds: float) -> None:
        """Wait without blocking the event loop."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> float:
        return time.monotonic()

    def wall(self) -> float:
        return time.time()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def wait(self, seconds: float) -> None:
        from asyncio import sleep  # it costs 25 ms, and whoever waits here has it

        await sleep(seconds)


class Deadline:
    """The moment by which a call must be done."""

    __slots__ = ("_clock", "_end")

    def __init__(self, clock: Clock, total: float | None) -> None:
        self._clock = clock
        self._end = None if total is None else clock.now() + total

    def left(self) -> float | None:
        """Seconds until then, 0 if it has passed; ``None`` if there is no limit."""
        return None if self._end is None else max(0.0, self._end - self._clock.now())

    def passed(self) -> bool:
        """Whether it is over."""
        return self.left() == 0
