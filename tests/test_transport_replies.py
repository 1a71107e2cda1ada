"""What the transports take for a reply, byte for byte, and what they take for none: all three by the same cases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.runtime.client.failures import Broken
from generator.runtime.client.wire import Request

from .support.transports import LIMITS, MAKERS, Closable, opened, whole
from .support.wire_servers import WireServer, chunks, cut, fixed, reply

OK = reply(b"up", "Content-Type: text/plain")


@pytest.fixture(params=list(MAKERS))
def transport(request: pytest.FixtureRequest) -> Iterator[Closable]:
    with opened(request.param) as made:
        yield made


READ: dict[str, tuple[bytes, int, bytes]] = {
    "a length": (reply(b"abc"), 200, b"abc"),
    "no body": (reply(), 200, b""),
    "chunks": (chunks(b"ab", b"c" * 70_000), 200, b"ab" + b"c" * 70_000),
    "no chunks": (chunks(), 200, b""),
    "chunks with extensions and trailers": (
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n03;a=b\r\nabc\r\n000\r\nX-Sum: 1\r\n\r\n",
        200,
        b"abc",
    ),
    "no reason": (b"HTTP/1.1 299 \r\nContent-Length: 1\r\n\r\na", 299, b"a"),
    "a length twice": (b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na", 200, b"a"),
    "status 204 with a length": (b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n", 204, b""),
    "status 304 with a length": (b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", 304, b""),
    "interim replies before": (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + OK, 200, b"up"),
    "a redirect": (reply(b"over there", "Location: /b", status="307 Temporary Redirect"), 307, b"over there"),
    "a failure": (reply(b"no", status="503 Service Unavailable"), 503, b"no"),
    "compressed bytes as they are": (reply(b"\x1f\x8b\x08", "Content-Encoding: gzip"), 200, b"\x1f\x8b\x08"),
}


@pytest.mark.parametrize("case", READ)
def test_what_is_read(transport: Closable, case: str) -> None:
    """Exactly the body, and the connection is used again after it."""
    data, status, body = READ[case]
    with WireServer(fixed(data)) as server:
        for _ in range(2):
            response = transport.send(Request("GET", server.url), LIMITS)
            assert (response.status, whole(response)) == (status, body)
            assert response.read() == b""
        assert server.connections == 1


def test_a_reply_that_ends_with_its_connection(transport: Closable) -> None:
    for data in (b"HTTP/1.1 200 OK\r\n\r\nabc", b"HTTP/1.0 200 OK\r\nConnection: close\r\n\r\nabc"):
        with WireServer(fixed(data, closing=True)) as server:
            assert [whole(transport.send(Request("GET", server.url), LIMITS)) for _ in range(2)] == [b"abc"] * 2
            assert server.connections == 2


def test_the_reply_to_head_has_no_body(transport: Closable) -> None:
    with WireServer(fixed(OK[:-2])) as server:
        for _ in range(2):
            response = transport.send(Request("HEAD", server.url), LIMITS)
            assert (response.read(), dict(response.headers)["Content-Length"]) == (b"", "2")
            response.close()
        assert server.connections == 1


def test_headers_come_in_order_and_all_of_them(transport: Closable) -> None:
    names = tuple((f"X-{index % 150}", f"{index}") for index in range(300))
    sent = (("Set-Cookie", "a=1; Path=/"), ("set-cookie", "b=2"), ("X-Wide", "\xe9"), ("X-Empty", ""), *names)
    with WireServer(fixed(reply(b"", *(f"{name}:  {value} " for name, value in sent)))) as server:
        response = transport.send(Request("GET", server.url), LIMITS)
        whole(response)
    assert response.headers == (*sent, ("Content-Length", "0"))


BROKEN: dict[str, bytes] = {
    "nothing": b"",
    "no HTTP": b"SSH-2.0-OpenSSH\r\n\r\n",
    "a head without its end": b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n",
    "a head without end": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 300_000,
    "a line that is no header": b"HTTP/1.1 200 OK\r\nno header\r\n\r\n",
    "a length that is none": b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "an unknown coding": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nabc",
    "less than its length": b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc",
    "chunks without the last": chunks(b"abc", end=b""),
    "a chunk of no size": chunks(end=b"zz\r\n"),
    "a chunk longer than it said": chunks(end=b"2\r\nabc\r\n0\r\n\r\n"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_reply_that_is_none_is_told(transport: Closable, case: str) -> None:
    with WireServer(fixed(BROKEN[case], closing=True)) as server, pytest.raises(Broken) as raised:
        response = transport.send(Request("GET", server.url), LIMITS)
        with pytest.raises(Broken):
            whole(response)
        response.read()
    assert raised.value.sent


@pytest.mark.parametrize("case", ["less than its length", "chunks without the last"])
def test_a_body_that_breaks_off_is_told_as_such(transport: Closable, case: str) -> None:
    with WireServer(fixed(BROKEN[case], closing=True)) as server:
        response = transport.send(Request("GET", server.url), LIMITS)
        with pytest.raises(Broken, match="^the connection (broke|ended) within the (body of the )?reply$"):
            whole(response)


@pytest.mark.parametrize("data", [OK, chunks(b"one", b"two")], ids=["length", "chunks"])
def test_a_reply_cut_anywhere_is_told(transport: Closable, data: bytes) -> None:
    for at in range(len(data)):
        with WireServer(cut(data, at)) as server, pytest.raises(Broken):
            whole(transport.send(Request("GET", server.url), LIMITS))
