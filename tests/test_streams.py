"""Streams: what comes of events and lines, and how they end."""

from __future__ import annotations

import importlib.util
import logging
import pickle
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.client.assembly import text_of
from generator.runtime.client.calls import Outcome
from generator.runtime.client.errors import ApiDecodeError, ApiStreamError, ApiTimeoutError, StreamCutError
from generator.runtime.client.failures import Failure, TimedOut
from generator.runtime.decoding import At, Problems, read_object
from tests.support.chunks import BROKEN, CHUNKS, EITHER, LINES, NUMBERS, OBJECTS, Chunk, events, read_chunk
from tests.support.streamed import TEXTS, Seen, Source, cut, see_both


def seen(data: bytes, outcome: Outcome = CHUNKS, failure: Failure | None = None, *, strict: bool = False) -> Seen:
    """What comes of data, by both clients and in any pieces."""
    results = [
        see_both(Source((*pieces, *([failure] if failure else [])), outcome, strict=strict))
        for pieces in ((data,), cut(data, 1), cut(data, 7))
    ]
    for other in results[1:]:
        assert (other.events, str(other.error), other.reply) == (results[0].events, str(results[0].error), results[0].reply)
    return results[0]


# How a stream ends


@pytest.mark.parametrize(
    ("data", "outcome", "count"),
    [
        (events('{"id":"a"}', '{"id":"b"}'), CHUNKS, 2),
        (events('{"id":"a"}') + events('{"id":"b"}'), CHUNKS, 1),  # nothing counts after the mark of the end
        (b'data: {"id":"a"}\n\ndata: [DONE]\n', CHUNKS, 1),
        (b'data: {"id":"a"}\n\ndata: [DONE]', CHUNKS, 1),
        (b'data: {"id":"a"}\n\ndata: [DONE] \n\n', CHUNKS, 1),
        (events('{"id":"a"}', end=""), OBJECTS, 1),
        (events('{"id":"a"}', end="") + b": bye", OBJECTS, 1),
        (events('{"type":"chunk","id":"a"}', '{"type":"end","id":"b"}', end=""), EITHER, 2),
        (events('{"type":"end","id":"a"}', '{"type":"chunk","id":"b"}', end=""), EITHER, 2),
        (b"event: end\n" + events('{"type":"chunk","id":"a"}', end=""), EITHER, 1),
        (events('{"type":"chunk","id":"a"}'), EITHER, 1),
        (events("a", "[DONE]", "b", end=""), TEXTS, 3),
        (b"1\n\n 2 \r\n3\n", NUMBERS, 3),
        (b"1\n2", NUMBERS, 2),
        (b"\xef\xbb\xbf1\n[DONE]\n3\n", NUMBERS, 1),
        (b"\x1e1\n\x1e2\n", NUMBERS, 2),
        (b'\x1e{\n"a": 1\n}\n\x1e{"b": 2}\n\n\x1e\n', LINES, 2),
        (b"\x1e1\n2\n\x1e3\n\n4\n", NUMBERS, 4),
        (b"", LINES, 0),
    ],
)
def test_a_whole_stream_ends_quietly(data: bytes, outcome: Outcome, count: int) -> None:
    result = seen(data, outcome)
    assert (len(result.events), result.error, result.reply.problems) == (count, None, [])


@pytest.mark.parametrize(
    ("data", "outcome", "failure", "message"),
    [
        (events('{"id":"a"}', end=""), CHUNKS, None, "the stream ended after 1 event without [DONE]"),
        (b"", CHUNKS, None, "the stream ended after 0 events without [DONE]"),
        (events('{"type":"chunk","id":"a"}', end=""), EITHER, None, "the stream ended after 1 event without end"),
        (events('{"id":"a"}', end='{"id":"b"}') + b"data: {", CHUNKS, None, "the stream ended after 2 events within an event"),
        (b'data: {"id":"a"}\n', CHUNKS, None, "the stream ended after 0 events within an event"),
        (events("a", end="") + b"event: x\n", TEXTS, None, "the stream ended after 1 event within an event"),
        (events('{"id":"a"}', end=""), CHUNKS, BROKEN, "the stream ended after 1 event: the connection was reset"),
        (events('{"type":"end","id":"a"}', end=""), EITHER, BROKEN, "the stream ended after 1 event: the connection was reset"),
        (b'{"a":1}\n{"a":', LINES, None, "the stream ended after 1 event within an event"),
        (b'{"a":1}\n"\xff"', LINES, None, "the stream ended after 1 event within an event"),
        (b'{"a":1}\n{"a":"\xc3', LINES, None, "the stream ended after 1 event within an event"),
        (b'{"a":1}\n{"a":2}', LINES, BROKEN, "the stream ended after 1 event: the connection was reset"),
    ],
)
def test_a_stream_that_is_cut_raises(data: bytes, outcome: Outcome, failure: Failure | None, message: str) -> None:
    error = seen(data, outcome, failure).error
    assert (type(error), str(error)) == (StreamCutError, message)


def test_a_stream_cut_anywhere_is_whole_or_raises() -> None:
    data = events('{"id":"é"}', '{"id":"b"}')
    for position in range(len(data)):
        for failure in (None, BROKEN):
            result = see_both(Source((data[:position], *([failure] if failure else [])), CHUNKS))
            assert isinstance(result.error, StreamCutError) or len(result.events) == 2
            assert result.error is None or len(result.events) == data[:position].count(b"\n\n")


def test_a_time_limit_raises() -> None:
    error = seen(events('{"id":"a"}', end=""), failure=TimedOut("read", sent=True)).error
    assert isinstance(error, ApiTimeoutError)
    assert (error.phase, error.status, error.__context__, error.__cause__) == ("read", 200, None, None)
    error = see_both(Source((b"data: 1\n\n",), TEXTS, total=0.0)).error
    assert isinstance(error, ApiTimeoutError) and error.phase == "total"


def test_nothing_is_read_after_the_mark_of_the_end() -> None:
    source = Source((events('{"id":"a"}'), BROKEN), CHUNKS)
    held = source.hold()
    assert len(list(source.stream(held))) == 1
    assert held.closed and not held.ended
    assert see_both(source).error is None


# Errors within a stream


@pytest.mark.parametrize(
    ("data", "outcome", "message", "error"),
    [
        ('data: {"error":{"message":"overloaded","code":503}}', CHUNKS, "overloaded", {"error": {"message": "overloaded", "code": 503}}),
        ('data: {"id":"a","error":"overloaded"}', CHUNKS, "overloaded", {"id": "a", "error": "overloaded"}),
        ('data: {"error":"overloaded"}', OBJECTS, "overloaded", {"error": "overloaded"}),
        ('data: {"type":"error","code":"busy"}', EITHER, "{'type': 'error', 'code': 'busy'}", {"type": "error", "code": "busy"}),
        ('data: {"type":"new","error":{"detail":"busy"}}', EITHER, "busy", {"type": "new", "error": {"detail": "busy"}}),
        ('event: error\ndata: {"message":"overloaded"}', CHUNKS, "overloaded", {"message": "overloaded"}),
        ('event: error\ndata: {"error":{}}', CHUNKS, "{'error': {}}", {"error": {}}),
        ("event: error\ndata: too busy,\ndata: sorry", CHUNKS, "too busy, sorry", "too busy,\nsorry"),
        ("event: error\ndata: [1]", CHUNKS, "[1]", [1]),
        ("event: error\ndata: too busy", TEXTS, "too busy", "too busy"),
        ('event: error\ndata: {"message":"busy"}', TEXTS, "busy", {"message": "busy"}),
    ],
)
def test_an_error_within_a_stream_raises(data: str, outcome: Outcome, message: str, error: Any) -> None:
    result = seen(f"{data}\n\n".encode() + events(), outcome)
    assert isinstance(result.error, ApiStreamError) and not isinstance(result.error, StreamCutError)
    assert str(result.error) == f"the server told of an error: {message}"
    assert result.error.error == error and result.error.status == 200
    assert str(pickle.loads(pickle.dumps(result.error))) == str(result.error)


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        ('event: error\ndata: {"type":"error","message":"known"}', EITHER),
        ('data: {"id":"a","error":null}', CHUNKS),
        ('data: {"type":"new"}', EITHER),
        ('data: {"error": 1}', TEXTS),
    ],
)
def test_what_is_documented_or_no_error_does_not_raise(data: str, outcome: Outcome) -> None:
    result = seen(f"{data}\n\n".encode() + events(), outcome)
    assert result.error is None and result.events


@pytest.mark.parametrize(
    ("data", "outcome", "message"),
    [
        (events("<html>no\ttable</html>"), CHUNKS, "an event is no JSON text: <html>no table</html>"),
        (events(""), CHUNKS, "an event is no JSON text: "),
        (events("[1]"), CHUNKS, "an event is not what is documented: $: expected an object, found an array"),
        (b"1\n\xff\n", NUMBERS, "a stream in UTF-8 was expected"),
        (b'"a"\n', NUMBERS, "an event is not what is documented: $: expected an integer, found 'a'"),
        (b'\x1e{"a":\x1e2\n', LINES, 'an event is no JSON text: {"a":'),
    ],
)
def test_an_event_that_cannot_be_read_raises(data: bytes, outcome: Outcome, message: str) -> None:
    error = seen(data, outcome).error
    assert (type(error), str(error)) == (ApiDecodeError, message)


def test_events_before_an_error_are_given_out() -> None:
    result = seen(events('{"id":"a"}', "nothing"))
    assert [chunk.id for chunk in result.events] == ["a"]
    assert isinstance(result.error, ApiDecodeError)


def test_problems_grow_and_are_told_once(caplog: pytest.LogCaptureFixture) -> None:
    data = events('{"id":"a","finish_reason":"odd"}', '{"id":1}', '{"id":"c","finish_reason":"stop"}')
    with caplog.at_level(logging.WARNING):
        result = see_both(Source((data,), CHUNKS))
    assert [str(problem) for problem in result.reply.problems] == [
        "$.finish_reason: expected one of 'stop', found 'odd'",
        "$.id: expected a string, found 1",
    ]
    assert [record.getMessage() for record in caplog.records] == [
        "chat.create: an event departs from what is documented, once; first at $.finish_reason: expected one of 'stop'"
    ] * 2
    assert result.events[0].finish == "odd" and result.events[1].extra == {"id": 1}


def test_strict_streams_raise_for_a_misfit_only() -> None:
    result = seen(events('{"id":"a","finish_reason":"odd"}', '{"id":1}'), strict=True)
    assert len(result.events) == 1
    assert isinstance(result.error, ApiDecodeError) and len(result.error.problems) == 2


def test_problems_are_not_kept_without_limit() -> None:
    result = see_both(Source((events(*['{"id":1}'] * 1500),), CHUNKS))
    assert (len(result.events), len(result.reply.problems)) == (1500, 1000)


# The streams of the server whose replies drift


@pytest.fixture(scope="module")
def drifting(shared: Path) -> Callable[[str], bytes]:
    spec = importlib.util.spec_from_file_location("drift_server", shared / "tools" / "drift_server.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    stream: Callable[[str], bytes] = module.stream
    return stream


@pytest.mark.parametrize(
    "mode", "sse sse-crlf sse-cr sse-nospace sse-multiline sse-bom sse-comment sse-enum sse-nodone sse-error sse-cut".split()
)
def test_drifting_streams(drifting: Callable[[str], bytes], mode: str) -> None:
    outcome = replace(CHUNKS, read=lambda: read_drifting)
    failure = BROKEN if mode == "sse-cut" else None
    result = seen(drifting(mode), outcome, failure)
    assert [text_of(event.extra) for event in result.events] == ["a\u2028b", "é"]
    raised = {"sse-nodone": "without [DONE]", "sse-error": "told of an error: overloaded", "sse-cut": "2 events: the connection was reset"}
    assert raised[mode] in str(result.error) if mode in raised else result.error is None
    assert [problem.path for problem in result.reply.problems] == (["$.finish_reason"] if mode == "sse-enum" else [])


def read_drifting(value: Any, at: At, problems: Problems) -> Chunk:
    """A chunk of the server, the reason of its first choice read as that of the chunk."""
    raw = dict(read_object(value, at, problems))
    if raw.get("choices") and (reason := raw["choices"][0]["finish_reason"]):
        raw["finish_reason"] = reason
    return read_chunk(raw, at, problems)
