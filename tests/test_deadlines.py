"""Time limits by an injected clock: how long a call takes at most, whatever the server does. In real time: ``make soak``."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from generator.runtime.client.calls import Operation
from generator.runtime.client.errors import ApiError, ApiTimeoutError, RateLimitError, ServerError
from generator.runtime.client.failures import Phase
from generator.runtime.client.timeouts import Timeout
from tests.support.calling import AsyncClient, Client
from tests.support.fakes import FakeClock
from tests.support.live import CHAT, FLY, SHOW, Came, LiveAsync, LiveSync, keys, provider
from tests.support.slow import NEVER, Line, Slow, SlowAsyncTransport, SlowTransport

JSON = (("Content-Type", "application/json"),)
EVENTS = (("Content-Type", "text/event-stream"),)
ZIPPED = (*JSON, ("Content-Encoding", "gzip"))
HANGS = Slow(before={"read": NEVER})
TICK = 0.05


@dataclass(frozen=True)
class Case:
    """What the server does, the limits, and when the call ends how. ``late``: how much later a careless transport lets it end."""

    replies: tuple[Slow, ...]
    timeout: Timeout
    ends: float
    phase: Phase | None = None
    error: type[ApiError] = ApiTimeoutError
    operation: Operation[Any] = SHOW
    requests: int = 1
    retries: int = 0
    scheme: str = "bearer"
    late: float | None = None


def dripping(data: bytes, *, status: int = 200, head: tuple[tuple[str, str], ...] = JSON) -> Slow:
    return Slow(status, head, steps=tuple((TICK, data[at : at + 1]) for at in range(len(data))), drips=(TICK, b" "))


LIMITS = Timeout(pool=1, connect=2, write=3, read=5, total=60)
TOTAL = Timeout(total=3.01, read=5)

CASES: Mapping[str, Case] = {
    "no connection is free": Case((Slow(before={"pool": NEVER}),), LIMITS, 1, "pool", requests=1),
    "nobody accepts": Case((Slow(before={"pool": 0.5, "connect": NEVER}),), LIMITS, 2.5, "connect"),
    "nobody takes the body": Case((Slow(before={"connect": 1, "write": NEVER}),), LIMITS, 4, "write", operation=FLY),
    "nothing comes": Case((HANGS,), LIMITS, 5, "read"),
    "nothing more in the body": Case((Slow(200, JSON, {"read": 4}, ((4, b"{"), (NEVER, b"}"))),), LIMITS, 13, "read"),
    "nothing more in a stream": Case(
        (Slow(200, EVENTS, {"read": 4}, ((4, b"data: {}\n\n"), (NEVER, b""))),), LIMITS, 13, "read", operation=CHAT
    ),
    "nothing more in an error": Case((Slow(500, JSON, {}, ((4, b"{"), (NEVER, b"}"))),), LIMITS, 9, None, ServerError),
    "the head drips": Case((Slow(before={"total": NEVER}),), TOTAL, 3.01, "total"),
    "a body drips": Case((dripping(b"{"),), TOTAL, 3.01, "total", late=TICK),
    "a gzip body drips": Case((dripping(gzip.compress(bytes(10**6)), head=ZIPPED),), TOTAL, 3.01, "total", late=TICK),
    "a stream drips": Case((dripping(b'data: {"n": 1}\n\n', head=EVENTS),), TOTAL, 3.01, "total", operation=CHAT, late=TICK),
    "an error drips": Case((dripping(b"{", status=500),), TOTAL, 3.01, None, ServerError, late=TICK),
    "each try is slow": Case((HANGS,), Timeout(read=5, total=12), 12, "total", retries=9, requests=3),
    "what is not safe is tried once": Case((HANGS,), Timeout(read=5, total=12), 5, "read", operation=FLY, retries=9),
    "each redirect is slow": Case(
        (Slow(307, (("Location", "/kites/b"),), {"read": 2}),), Timeout(read=5, total=7), 7, "total", requests=4, operation=FLY
    ),
    "a wait that does not fit is not begun": Case(
        (Slow(429, (("Retry-After", "20"),)),), Timeout(total=20), 0, None, RateLimitError, retries=5
    ),
    "waits that fit are": Case(
        (Slow(503, (("Retry-After", "20"),), {"read": 1}),), Timeout(total=50), 43, None, ServerError, retries=5, requests=3
    ),
    "no token comes": Case((HANGS,), Timeout(read=5, total=3), 3, "total", scheme="oauth2"),
    "a token drips": Case((dripping(b"{"),), TOTAL, 3.01, "total", scheme="oauth2", late=TICK),
    "no time at all": Case((HANGS,), Timeout(total=0), 0, "total", requests=0),
}


def called(kind: str, case: Case, line: Line) -> Came:
    arguments = {"id": "a", **({"stream": True} if case.operation is CHAT else {})}
    made = provider(case.scheme), keys(case.scheme)
    url, clock = "https://api.test", line.clock
    if kind == "sync":
        plain = Client(
            *made, {"base_url": url, "clock": clock, "timeout": case.timeout, "max_retries": case.retries, "transport": SlowTransport(line)}
        )
        return LiveSync(plain).came(case.operation, **arguments)
    with asyncio.Runner() as runner:
        client = AsyncClient(
            *made,
            {"base_url": url, "clock": clock, "timeout": case.timeout, "max_retries": case.retries, "transport": SlowAsyncTransport(line)},
        )
        return LiveAsync(client, runner).came(case.operation, **arguments)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("name", CASES)
def test_a_limit_is_kept(name: str, kind: str) -> None:
    case = CASES[name]
    line = Line(FakeClock(), *case.replies)
    check(case, called(kind, case, line), line)
    assert line.clock.time == pytest.approx(case.ends)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.late])
def test_the_limit_of_the_whole_is_kept_for_careless_transports(name: str, kind: str) -> None:
    case = CASES[name]
    line = Line(FakeClock(), *case.replies, careless=True)
    check(case, called(kind, case, line), line)
    assert case.late and case.ends <= line.clock.time <= case.ends + case.late


def check(case: Case, came: Came, line: Line) -> None:
    error = came.error
    assert type(error) is case.error, error
    if isinstance(error, ApiTimeoutError):
        assert error.phase == case.phase
    assert (line.requests, line.open) == (case.requests, 0)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_stream_without_a_limit_of_the_whole_goes_on(kind: str) -> None:
    steps = tuple((4.0, b'data: {"n": %d}\n\n' % number) for number in range(1000))
    case = Case((Slow(200, EVENTS, {}, (*steps, (4.0, b"data: [DONE]\n\n"))),), Timeout(read=5, total=None), 4004, operation=CHAT)
    line = Line(FakeClock(), *case.replies)
    assert called(kind, case, line) == Came([{"n": number} for number in range(1000)])
    assert line.clock.time == case.ends and not line.open
