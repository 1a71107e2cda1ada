"""A server that takes its time, by a clock that passes only here; and transports to it that keep to their limits, or do not."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.runtime.client.failures import Phase, TimedOut
from generator.runtime.client.timeouts import Timeout
from generator.runtime.client.wire import Headers, Request

from .fakes import FakeClock

Step = tuple[float, bytes]
"""Seconds, and what comes after them."""

NEVER = math.inf


@dataclass(frozen=True, slots=True)
class Slow:
    """One reply. ``before`` are the seconds that each phase takes until the head is there;
    then come the steps of the body.
    """

    status: int = 200
    headers: Headers = ()
    before: dict[Phase, float] = field(default_factory=dict[Phase, float])
    steps: tuple[Step, ...] = ()
    drips: Step | None = None
    """A step that is repeated for ever after the others."""


class Line:
    """A way to the server: answers with one reply after the other, the last of them again and again. A ``careless`` one has no limit of
    the whole.
    """

    def __init__(self, clock: FakeClock, *replies: Slow, careless: bool = False) -> None:
        self.clock = clock
        self.replies = list(replies)
        self.careless = careless
        self.requests = 0
        self.open = 0

    def begin(self, timeout: Timeout) -> Reading:
        self.requests += 1
        slow = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        reading = Reading(self, slow, timeout)
        for phase, seconds in slow.before.items():
            reading.let_pass(seconds, phase)
        self.open += 1
        return reading


class Reading:
    """A reply on its way."""

    def __init__(self, line: Line, slow: Slow, timeout: Timeout) -> None:
        self.status = slow.status
        self.headers = slow.headers
        self.closed = False
        self._line = line
        self._timeout = timeout
        self._end = NEVER if timeout.total is None or line.careless else line.clock.now() + timeout.total
        self._steps = _steps(slow)

    def let_pass(self, seconds: float, phase: Phase) -> None:
        """Let time pass as a transport would, up to the first limit. Raises :class:`TimedOut`."""
        clock, limits = self._line.clock, self._timeout
        own: dict[Phase, float | None] = {
            "pool": limits.pool,
            "connect": limits.connect,
            "write": limits.write,
            "read": limits.read,
            "total": None,
        }
        limit, left = own[phase], self._end - clock.now()
        most = left if limit is None else min(limit, left)
        if seconds < most:
            clock.advance(seconds)
            return
        assert most < NEVER, "nothing limits this"
        clock.advance(most)
        raise TimedOut(phase if most == limit else "total", sent=phase in ("read", "total"))

    def read(self) -> bytes:
        assert not self.closed
        for seconds, data in self._steps:
            self.let_pass(seconds, "read")
            return data
        return b""

    def close(self) -> None:
        self._line.open -= not self.closed
        self.closed = True


def _steps(slow: Slow) -> Iterator[Step]:
    yield from slow.steps
    while slow.drips:
        yield slow.drips


class SlowTransport:
    """The way of a client that blocks."""

    def __init__(self, line: Line) -> None:
        self.line = line

    def send(self, request: Request, timeout: Timeout) -> Reading:
        return self.line.begin(timeout)


class SlowAsyncTransport:
    """The way of a client of the event loop."""

    def __init__(self, line: Line) -> None:
        self.line = line

    async def send(self, request: Request, timeout: Timeout) -> AsyncReading:
        return AsyncReading(self.line.begin(timeout))


class AsyncReading:
    """A reply on its way, for the event loop."""

    def __init__(self, reading: Reading) -> None:
        self.status = reading.status
        self.headers = reading.headers
        self._reading = reading

    async def read(self) -> bytes:
        return self._reading.read()

    async def close(self) -> None:
        self._reading.close()
