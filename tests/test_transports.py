"""What the transports write, byte for byte: all three by the same cases."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.runtime.client.failures import Broken
from generator.runtime.client.secrets import Secret
from generator.runtime.client.wire import Credentials, Request

from .support.transports import LIMITS, MAKERS, AsyncPieces, Closable, Pieces, opened, whole
from .support.wire_servers import Visit, WireServer, fixed, reply

OK = reply(b"up")


@pytest.fixture(params=list(MAKERS))
def transport(request: pytest.FixtureRequest) -> Iterator[Closable]:
    with opened(request.param) as made:
        yield made


KEY = Credentials(headers=(("Authorization", Secret("Bearer k")),), query=(("key", Secret("a&b")),), cookies=(("c", Secret("1")),))
WRITTEN: dict[str, tuple[Request, str]] = {
    "nothing of its own": (Request("GET", "@/a"), "GET /a HTTP/1.1\r\nHost: @\r\n\r\n"),
    "no path": (Request("DELETE", "@"), "DELETE / HTTP/1.1\r\nHost: @\r\n\r\n"),
    "a query alone": (Request("GET", "@?a=1#part"), "GET /?a=1 HTTP/1.1\r\nHost: @\r\n\r\n"),
    "a path as it is spelled": (
        Request("GET", "@/a//b/../%2f%2F;x=1/~'()?q=%20+[]&é=|"),
        "GET /a//b/../%2f%2F;x=1/~'()?q=%20+[]&%C3%A9=| HTTP/1.1\r\nHost: @\r\n\r\n",
    ),
    "headers as they are spelled": (
        Request("GET", "@/", (("x-ONE", "1"), ("X-One", "2"), ("Accept", ""), ("Host", "elsewhere"))),
        "GET / HTTP/1.1\r\nHost: elsewhere\r\nx-ONE: 1\r\nX-One: 2\r\nAccept: \r\n\r\n",
    ),
    "secrets where they belong": (
        Request("GET", "@/?a=1", (("X", "1"), ("authorization", "none")), credentials=KEY),
        "GET /?a=1&key=a%26b HTTP/1.1\r\nHost: @\r\nX: 1\r\nCookie: c=1\r\nAuthorization: Bearer k\r\n\r\n",
    ),
    "bytes": (Request("POST", "@/", (("A", "1"),), b"{}"), "POST / HTTP/1.1\r\nHost: @\r\nA: 1\r\nContent-Length: 2\r\n\r\n{}"),
    "no bytes": (Request("GET", "@/", (), b""), "GET / HTTP/1.1\r\nHost: @\r\nContent-Length: 0\r\n\r\n"),
    "a POST without a body": (Request("POST", "@/"), "POST / HTTP/1.1\r\nHost: @\r\nContent-Length: 0\r\n\r\n"),
    "the length is the body's": (
        Request("PUT", "@/", (("content-length", "9"), ("Transfer-Encoding", "gzip")), b"abc"),
        "PUT / HTTP/1.1\r\nHost: @\r\nContent-Length: 3\r\n\r\nabc",
    ),
    "pieces of a known length": (
        Request("PUT", "@/", (), Pieces((b"ab", b"", b"c"), 3)),
        "PUT / HTTP/1.1\r\nHost: @\r\nContent-Length: 3\r\n\r\nabc",
    ),
    "pieces of an unknown length": (
        Request("PUT", "@/", (), Pieces((b"ab", b"", b"0123456789"))),
        "PUT / HTTP/1.1\r\nHost: @\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\na\r\n0123456789\r\n0\r\n\r\n",
    ),
    "no pieces": (
        Request("PUT", "@/", (), Pieces(())),
        "PUT / HTTP/1.1\r\nHost: @\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ),
}


@pytest.mark.parametrize("case", WRITTEN)
def test_what_is_written(transport: Closable, case: str) -> None:
    request, expected = WRITTEN[case]
    with WireServer(fixed(OK)) as server:
        sent = Request(request.method, server.url + request.url[1:], request.headers, request.body, request.credentials)
        assert whole(transport.send(sent, LIMITS)) == b"up"
        assert server.requests[0].decode("latin-1") == expected.replace("@", f"127.0.0.1:{server.port}")


@pytest.mark.parametrize("length", [None, 1_000_003])
def test_a_large_body_goes_out_whole(transport: Closable, length: int | None) -> None:
    blocks = tuple(bytes([index]) * 100_000 for index in range(1, 11))
    with WireServer(fixed(OK)) as server:
        assert whole(transport.send(Request("PUT", server.url, (), Pieces((*blocks, b"end"), length)), LIMITS)) == b"up"
        body = server.requests[0].partition(b"\r\n\r\n")[2]
    expected = b"".join(blocks) + b"end" if length else b"".join(b"186a0\r\n%b\r\n" % block for block in blocks) + b"3\r\nend\r\n0\r\n\r\n"
    assert body == expected


@pytest.mark.parametrize("length", [None, 5])
def test_an_asynchronous_body(length: int | None) -> None:
    request = Request("PUT", "", (), AsyncPieces(Pieces((b"ab", b"", b"cde")), length))
    with WireServer(fixed(OK)) as server, opened("async httpx") as transport:
        assert whole(transport.send(Request("PUT", server.url, (), request.body), LIMITS)) == b"up"
        assert server.requests[0].endswith(b"\r\n\r\nabcde" if length else b"\r\n\r\n2\r\nab\r\n3\r\ncde\r\n0\r\n\r\n")


@pytest.mark.parametrize("name", ["httpx", "stdlib"])
def test_an_asynchronous_body_is_refused_where_it_blocks(name: str) -> None:
    with WireServer(fixed(OK)) as server, opened(name) as transport, pytest.raises(TypeError, match="needs the async client"):
        transport.send(Request("PUT", server.url, (), AsyncPieces(Pieces((b"a",)))), LIMITS)
    assert server.connections == 0


UNSENDABLE: dict[str, tuple[Request, str]] = {
    "another scheme": (Request("GET", "ftp://127.0.0.1/"), "URL"),
    "no host": (Request("GET", "http:///path"), "URL"),
    "a space": (Request("GET", "http://127.0.0.1/a b"), "URL"),
    "a port too high": (Request("GET", "http://127.0.0.1:70000/"), "port"),
    "a line break in a value": (Request("GET", "@", (("X-Key", "canary\r\nX: 1"),)), "'X-Key'"),
    "a name that is none": (Request("GET", "@", (("X Key", "canary"),)), "'X Key'"),
    "a method that is none": (Request("GET /", "@"), "'GET /'"),
}


@pytest.mark.parametrize("case", UNSENDABLE)
def test_what_cannot_be_sent_is_told_without_quoting_it(transport: Closable, case: str) -> None:
    request, said = UNSENDABLE[case]
    with WireServer(fixed(OK)) as server, pytest.raises(Broken, match=said) as raised:
        transport.send(Request(request.method, request.url.replace("@", server.url), request.headers), LIMITS)
    assert (server.connections, raised.value.sent) == (0, False)
    assert "canary" not in str(raised.value)


@pytest.mark.parametrize(("pieces", "length"), [((b"ab",), 3), ((b"ab", b"cd"), 3), ((), 1)])
def test_a_body_that_is_not_as_long_as_it_said(transport: Closable, pieces: tuple[bytes, ...], length: int) -> None:
    with WireServer(fixed(OK)) as server, pytest.raises(Broken, match="not as long"):
        transport.send(Request("PUT", server.url, (), Pieces(pieces, length)), LIMITS)
    assert server.requests == []


def test_what_the_body_raises_goes_through(transport: Closable) -> None:
    error = OSError("the disk is gone")
    with WireServer(fixed(OK)) as server:
        for body in (Pieces((b"ab",), None, error), Pieces((), 7, error)):
            with pytest.raises(OSError, match="the disk is gone") as raised:
                transport.send(Request("PUT", server.url, (), body), LIMITS)
            assert raised.value is error
        assert server.deserted()


def test_a_body_refused_half_way_is_answered(transport: Closable) -> None:
    def refuse(to: Visit) -> None:
        to.send(reply(b"too large", status="413 Content Too Large"))
        to.linger()

    with WireServer(refuse) as server:
        response = transport.send(Request("PUT", server.url, (), Pieces((b"x" * 10_000,) * 3)), LIMITS)
        assert (response.status, whole(response)) == (413, b"too large")
