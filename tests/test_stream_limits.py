"""Streams: how much is taken of them, how promptly, and what closes them."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.client.calls import Outcome
from generator.runtime.client.errors import ApiDecodeError, ApiStreamError
from generator.runtime.client.events import EventDecoder, Malformed
from generator.runtime.client.lines import LineDecoder
from generator.runtime.client.options import Limits
from generator.runtime.client.streams import AsyncStream
from tests.support.chunks import BROKEN, CHUNKS, LINES, events
from tests.support.fakes import FakeAsyncResponse
from tests.support.streamed import TEXTS, Source, cut, see_both


@pytest.mark.parametrize("ending", ["\n\n", "\r\r", "\r\n\r", "\n\r", "\r\n\n"])
def test_an_event_is_given_out_with_its_last_byte(ending: str) -> None:
    decoder = EventDecoder(Limits())
    *before, last = cut(f"data: a{ending}".encode(), 1)
    assert not [event for piece in before for event in decoder.feed(piece)]
    assert [event.data for event in decoder.feed(last)] == ["a"]
    assert [event.data for piece in (b"\n", b"data: b\n", b"\n") for event in decoder.feed(piece)] == ["b"]


@pytest.mark.parametrize("text", ["1\n", "\x1e1\n", '\x1e{\n"a":1}\n\x1e'])
def test_a_line_is_given_out_with_its_last_byte(text: str) -> None:
    decoder = LineDecoder(Limits())
    *before, last = cut(text.encode(), 1)
    assert not [event for piece in before for event in decoder.feed(piece)]
    assert len(list(decoder.feed(last))) == 1


LIMITS = Limits(line=20, event=30)


@pytest.mark.parametrize(
    ("outcome", "data", "what"),
    [
        (TEXTS, b"data: " + b"x" * 15, "line"),
        (TEXTS, b"data: " + b"x" * 15 + b"\n\n", "line"),
        (TEXTS, b": " + b"x" * 50, "line"),
        (TEXTS, b"data: xxxxxxxxxx\n" * 3, "event"),
        (TEXTS, b"data\n" * 31, "event"),
        (TEXTS, b"data: xxxxxxxxxxxxxx\n" * 2 + b"data: xx", "event"),
        (LINES, b"x" * 21, "line"),
        (LINES, b'"' + b"x" * 20 + b'"\n', "line"),
        (LINES, b"\x1e{\n" + b" \n" * 10, "line"),
    ],
)
def test_limits_hold(outcome: Outcome, data: bytes, what: str) -> None:
    first = b"data: a\n\n" if outcome is TEXTS else b"" if data.startswith(b"\x1e") else b"{}\n"
    for pieces in ((first + data,), cut(first + data, 1), cut(first + data, 7)):
        result = see_both(Source(pieces, outcome, limits=LIMITS))
        assert isinstance(result.error, ApiDecodeError) and f"{what}s of at most" in str(result.error)
        assert len(result.events) == bool(first), "what came before is given out"


@pytest.mark.parametrize("data", [b"data: " + b"x" * 14 + b"\n\n", b"data: xxxxxxxxx\n" * 3 + b"\n", b": ping\n" * 100])
def test_what_is_just_within_the_limits_is_taken(data: bytes) -> None:
    assert see_both(Source((data,), limits=LIMITS)).error is None


@pytest.mark.parametrize("decoder", [EventDecoder, LineDecoder])
def test_memory_is_bounded_where_no_line_ends(decoder: Callable[[Limits], EventDecoder | LineDecoder]) -> None:
    limits, piece = Limits(line=1 << 20), b"x" * 7
    taking = decoder(limits)
    tracemalloc.start()
    try:
        with pytest.raises(Malformed):
            for _ in range(1 << 20):
                assert not list(taking.feed(piece))
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()


class Hanging(FakeAsyncResponse):
    """Gives what it has, and then nothing, not even its end."""

    async def read(self) -> bytes:
        if piece := await super().read():
            return piece
        await asyncio.sleep(3600)
        return b""


def test_a_stream_is_closed_at_once() -> None:
    source = Source((events('{"id":"a"}', '{"id":"b"}'), BROKEN), CHUNKS)
    held = source.hold()
    with source.stream(held) as stream:
        assert next(stream).id == "a"
        stream.close()
        assert held.closed
        stream.close()
        for read in (stream.__next__, stream.final, stream.text().__next__):
            with pytest.raises(ApiStreamError, match="the stream was closed before its end"):
                read()


def test_leaving_the_context_closes() -> None:
    source = Source((events('{"id":"a"}'),), CHUNKS)
    held = source.hold()
    with pytest.raises(KeyError), source.stream(held) as stream:
        next(stream)
        raise KeyError
    assert held.closed
    with pytest.raises(ApiStreamError, match="the stream was closed before its end"):
        next(stream)


def test_a_stream_that_was_read_just_stops() -> None:
    source = Source((events('{"id":"a"}'),), CHUNKS)
    stream = source.stream(source.hold())
    assert repr(stream) == "<Stream of chat.create, 0 events read>"
    assert len(list(stream)) == 1
    stream.close()
    assert (list(stream), repr(stream)) == ([], "<Stream of chat.create, 1 event read>")


def test_an_async_stream_is_closed_at_once() -> None:
    async def close() -> None:
        source = Source((events('{"id":"a"}', '{"id":"b"}'), BROKEN), CHUNKS)
        held = source.hold()
        async with source.async_stream(held) as stream:
            assert (await anext(stream)).id == "a"
            await stream.close()
            assert held.closed
            with pytest.raises(ApiStreamError, match="the stream was closed before its end"):
                _ = [event async for event in stream]

    asyncio.run(close())


def test_a_cancelled_async_stream_is_closed() -> None:
    async def cancel() -> None:
        source = Source((b"data: {",), CHUNKS)
        held = source.hold()
        stream = source.async_stream(held, Hanging)
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await anext(stream)
        assert held.closed

    asyncio.run(cancel())


def test_closing_while_another_task_waits_ends_its_loop() -> None:
    async def close() -> None:
        source = Source((events('{"id":"a"}', end=""), BROKEN), CHUNKS)
        stream = source.async_stream(source.hold(), Slow)
        assert (await anext(stream)).id == "a"
        waiting = asyncio.create_task(_collected(stream))
        await asyncio.sleep(0)
        await stream.close()
        assert await waiting == []

    asyncio.run(close())


class Slow(FakeAsyncResponse):
    """Takes a turn of the event loop for each piece; what it gives after it was closed does not count."""

    async def read(self) -> bytes:
        await asyncio.sleep(0)
        if self.plain.held.closed:
            raise BROKEN
        return await super().read()


async def _collected(stream: AsyncStream[Any, Any]) -> list[Any]:
    return [event async for event in stream]
