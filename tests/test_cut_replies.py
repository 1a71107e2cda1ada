"""Replies that are cut off at every byte, by every client: all the data or a documented error, never less data without one."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from generator.runtime.client.calls import Operation
from generator.runtime.client.errors import ApiConnectionError, ApiDecodeError, ServerError, StreamCutError
from generator.runtime.client.options import RequestOptions
from tests.support.fakes import FakeClock
from tests.support.live import CHAT, FLY, KINDS, SHOW, TAIL, Came, Kind, opened
from tests.support.wire_servers import Visit, WireServer

pytestmark = pytest.mark.filterwarnings("error")

KITE = {"id": "a", "height": 12.5, "name": "Älster"}
TEXT = json.dumps(KITE).encode()
EVENTS = [{"n": 1}, {"n": 2, "text": "é\n"}, {"n": 3}]
PARTS = tuple(b"data: %b\n\n" % json.dumps(each).encode() for each in EVENTS)
DONE = b"data: [DONE]\n\n"
LINES = tuple(b"%b\n" % json.dumps(each).encode() for each in EVENTS)
FAULT = b'{"error": {"message": "the kite fell", "code": 7}}'


def head(media: str, *more: str, status: str = "200 OK") -> bytes:
    return "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {media}", *more, "", ""]).encode()


def sized(media: str, body: bytes, *more: str, status: str = "200 OK") -> bytes:
    return head(media, *more, f"Content-Length: {len(body)}", status=status) + body


def chunked(media: str, *pieces: bytes, more: tuple[str, ...] = (), status: str = "200 OK") -> bytes:
    written = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in (*pieces, b""))
    return head(media, "Transfer-Encoding: chunked", *more, status=status) + written


def pieces(data: bytes, size: int = 16) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


@dataclass(frozen=True)
class Case:
    """A reply, and the call it answers. ``whole`` is the position from which on nothing is lost, ``parts`` are the events. After each of
    the first ``untold`` bytes the body might be over, were it not JSON.
    """

    operation: Operation[Any]
    data: bytes
    parts: tuple[bytes, ...] = ()
    end: bytes = b""
    untold: int = 0

    @property
    def head(self) -> int:
        return self.data.index(b"\r\n\r\n") + 4

    @property
    def whole(self) -> int:
        return self.data.index(self.end) + len(self.end) if self.end else len(self.data)

    @property
    def arguments(self) -> dict[str, Any]:
        if self.operation is SHOW:
            return {"options": RequestOptions(max_retries=0)}
        return {"stream": True} if self.operation is CHAT else {}


JSON, SSE, JSONL = "application/json", "text/event-stream", "application/jsonl"
ZIPPED = gzip.compress(TEXT, mtime=0)
PLAIN = {
    "by its length": Case(FLY, sized(JSON, TEXT)),
    "asked for by GET": Case(SHOW, sized(JSON, TEXT)),
    "in chunks": Case(FLY, chunked(JSON, *pieces(TEXT))),
    "gzip": Case(FLY, sized(JSON, ZIPPED, "Content-Encoding: gzip")),
    "gzip in chunks": Case(FLY, chunked(JSON, *pieces(ZIPPED), more=("Content-Encoding: gzip",))),
    "gzip to the end of the connection": Case(FLY, head(JSON, "Content-Encoding: gzip") + ZIPPED, untold=1),
    "to the end of the connection": Case(FLY, head(JSON, "Connection: close") + TEXT, untold=len(TEXT)),
}
STREAMS = {
    "events in chunks": Case(CHAT, chunked(SSE, *PARTS, DONE), PARTS, DONE),
    "events to the end of the connection": Case(CHAT, head(SSE) + b"".join([*PARTS, DONE]), PARTS, b"[DONE]"),
    "lines in chunks": Case(TAIL, chunked(JSONL, *LINES), LINES),
}
ERRORS = {
    "error by its length": Case(FLY, sized(JSON, FAULT, status="500 Oops")),
    "error in chunks": Case(FLY, chunked(JSON, *pieces(FAULT), status="500 Oops")),
    "error in the place of a stream": Case(CHAT, sized(JSON, FAULT, status="500 Oops")),
}
ALL = PLAIN | STREAMS | ERRORS


class Cutting:
    """Answers with the beginning of a reply, and closes the connection, or resets it."""

    def __init__(self) -> None:
        self.data = b""
        self.resets = False

    def __call__(self, to: Visit) -> None:
        to.request()
        to.send(self.data)
        if self.resets:
            to.reset()


def cut_everywhere(kind: Kind, case: Case, every: int = 1, *, resets: bool = False) -> Iterator[tuple[int, Came]]:
    """What comes of the call for each position. The same request is never sent twice."""
    cutting = Cutting()
    with WireServer(cutting) as server, opened(kind, server.url, {"clock": FakeClock()}) as live:
        for position in range(0, len(case.data) + 1, every):
            cutting.data, cutting.resets = case.data[:position], resets
            yield position, live.came(case.operation, id="a", **case.arguments)
            assert server.deserted()
            assert len(server.requests) == 1, f"cut at {position}, it was sent again"
            server.requests.clear()


def check_connection(came: Came, status: int) -> None:
    error = came.error
    assert type(error) is ApiConnectionError and error.sent and error.status == status, error


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("kind", KINDS)
def test_a_plain_reply(kind: Kind, name: str) -> None:
    case = PLAIN[name]
    for position, came in cut_everywhere(kind, case):
        if position == len(case.data):
            assert came == Came(KITE)
        elif case.head <= position < case.head + case.untold:
            assert type(came.error) is ApiDecodeError and came.error.body == case.data[case.head : position]
        else:
            check_connection(came, 200 if position >= case.head else 0)


@pytest.mark.parametrize("name", STREAMS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_stream(kind: Kind, name: str) -> None:
    case = STREAMS[name]
    for position, came in cut_everywhere(kind, case):
        if position < case.head:
            check_connection(came, 0)
            continue
        assert came.value == [event for event, part in zip(EVENTS, case.parts) if case.data.index(part) + len(part) <= position]
        if position < case.whole:
            assert type(came.error) is StreamCutError and came.error.status == 200, (position, came)
        else:
            assert came == Came(EVENTS)


@pytest.mark.parametrize("name", ERRORS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_reply_of_an_error_keeps_its_status(kind: Kind, name: str) -> None:
    case = ERRORS[name]
    for position, came in cut_everywhere(kind, case):
        if position < case.head:
            check_connection(came, 0)
            continue
        assert type(came.error) is ServerError and came.error.status == 500
        assert FAULT.startswith(came.error.body)
        assert came.error.error == (json.loads(FAULT) if came.error.body == FAULT else None)
        assert came.error.body == FAULT or position < len(case.data)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("every", [11, pytest.param(1, marks=pytest.mark.corpus)])
def test_a_connection_that_is_reset(kind: Kind, name: str, every: int) -> None:
    case = ALL[name]
    for position, came in cut_everywhere(kind, case, every, resets=True):
        match came.error:
            case None:
                assert came.value == (EVENTS if case.parts else KITE) and position >= case.whole
            case StreamCutError():
                assert came.value == EVENTS[: len(came.value)] and position >= case.head
            case ApiConnectionError(sent=sent):
                assert sent
            case error:
                assert type(error) is ServerError and name in ERRORS


def test_an_unseen_head_is_asked_for_again_where_that_is_safe() -> None:
    case = PLAIN["asked for by GET"]
    for kind in KINDS:
        cutting, clock = Cutting(), FakeClock()
        with WireServer(cutting) as server, opened(kind, server.url, {"clock": clock}) as live:
            for position, requests in ((0, 3), (case.head - 1, 3), (case.head, 1), (len(case.data) - 1, 1)):
                cutting.data = case.data[:position]
                check_connection(live.came(SHOW, id="a"), 200 if requests == 1 else 0)
                assert len(server.requests) == requests
                server.requests.clear()
