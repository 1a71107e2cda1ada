"""Streams over replies that exist in memory only, read to their end by both clients."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from generator.runtime.client.calls import Operation, Outcome
from generator.runtime.client.effects import Opened
from generator.runtime.client.errors import ApiError
from generator.runtime.client.failures import Failure
from generator.runtime.client.options import Limits
from generator.runtime.client.receiving import Receiving
from generator.runtime.client.reply import Reply
from generator.runtime.client.settings import Settings
from generator.runtime.client.streams import AsyncStream, Stream
from generator.runtime.client.timeouts import Deadline
from tests.support.fakes import Answer, FakeAsyncResponse, FakeAsyncTransport, FakeClock, FakeResponse, FakeTransport, Held, Script

TEXTS = Outcome("200", "text/event-stream", stream="events")
CALL: Operation[Any] = Operation("chat.create", "POST", "/chat")


@dataclass(frozen=True, slots=True)
class Seen:
    """What a loop over a stream saw."""

    events: list[Any]
    error: ApiError | None
    reply: Reply


@dataclass(frozen=True, slots=True)
class Source:
    """A reply of these pieces, a failure among them breaking it off, and how it is read."""

    pieces: tuple[bytes | Failure, ...]
    outcome: Outcome = TEXTS
    operation: Operation[Any] = CALL
    strict: bool | None = None
    limits: Limits = Limits()
    total: float | None = None

    def hold(self) -> Held:
        return Held(Answer(200, self.pieces), iter(self.pieces))

    def settings(self) -> Settings:
        return Settings(name="kites", base_url="https://kites.test", limits=self.limits, clock=FakeClock())

    def stream(self, held: Held) -> Stream[Any, Any]:
        settings = self.settings()
        return Stream(
            self._receiving(FakeResponse(held), settings),
            self.outcome,
            self.operation,
            settings,
            FakeTransport(Script()),
            strict=self.strict,
        )

    def async_stream(self, held: Held, response: type[FakeAsyncResponse] = FakeAsyncResponse) -> AsyncStream[Any, Any]:
        settings = self.settings()
        return AsyncStream(
            self._receiving(response(held), settings),
            self.outcome,
            self.operation,
            settings,
            FakeAsyncTransport(Script()),
            strict=self.strict,
        )

    def _receiving(self, response: FakeResponse | FakeAsyncResponse, settings: Settings) -> Receiving:
        reply = Reply(response.status, response.headers)
        return Receiving(Opened(response.status, response.headers, response), reply, Deadline(settings.clock, self.total), None)


def see(source: Source) -> Seen:
    """Read a stream to its end; what is left must be closed."""
    held, events, error = source.hold(), list[Any](), None
    stream = source.stream(held)
    try:
        for event in stream:
            events.append(event)
    except ApiError as raised:
        error = raised
    assert held.closed
    assert next(stream, None) is None, "more came after the end"
    return Seen(events, error, stream.reply)


async def see_async(source: Source) -> Seen:
    """The same by the async client."""
    held, events, error = source.hold(), list[Any](), None
    stream = source.async_stream(held)
    try:
        async for event in stream:
            events.append(event)
    except ApiError as raised:
        error = raised
    assert held.closed
    assert await anext(stream, None) is None, "more came after the end"
    return Seen(events, error, stream.reply)


def see_both(source: Source) -> Seen:
    """What both clients see, which must be the same."""
    plain, other = see(source), asyncio.run(see_async(source))
    assert other.events == plain.events
    assert (type(other.error), str(other.error)) == (type(plain.error), str(plain.error))
    assert other.reply == plain.reply
    return plain


def cut(data: bytes, size: int) -> tuple[bytes, ...]:
    """Data in pieces of a size."""
    return tuple(data[start : start + size] for start in range(0, len(data), size))


def splits(data: bytes, positions: Iterable[int]) -> Iterable[tuple[bytes, bytes]]:
    """Data in two pieces, cut at each of the positions."""
    return ((data[:position], data[position:]) for position in positions)
