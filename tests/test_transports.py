"""What the transports write and read, byte for byte, and how they fail: all three by the same cases."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from generator.runtime.client.failures import Broken
from generator.runtime.client.httpx_transport import AsyncHttpxTransport
from generator.runtime.client.secrets import Secret
from generator.runtime.client.timeouts import Timeout
from generator.runtime.client.wire import Credentials, Request

from .support.transports import MAKERS, Closable, InLoop, opened, trusting, whole
from .support.wire_servers import PATIENCE, Visit, WireServer, chunks, cut, fixed, hang, reply

LIMITS = Timeout(connect=PATIENCE, read=PATIENCE, write=PATIENCE, pool=PATIENCE, total=2 * PATIENCE)
OK = reply(b"up", "Content-Type: text/plain")


@pytest.fixture(params=list(MAKERS))
def transport(request: pytest.FixtureRequest) -> Iterator[Closable]:
    with opened(request.param) as made:
        yield made


@dataclass(frozen=True)
class Pieces:
    """A body that comes in pieces, and then may fail."""

    pieces: tuple[bytes, ...]
    length: int | None = None
    error: Exception | None = None
    replayable: bool = True

    def chunks(self) -> Iterator[bytes]:
        yield from self.pieces
        if self.error:
            raise self.error


@dataclass(frozen=True)
class AsyncPieces:
    """The same for the event loop."""

    of: Pieces
    length: int | None = None
    replayable: bool = True

    async def chunks(self) -> AsyncIterator[bytes]:
        for piece in self.of.chunks():
            await asyncio.sleep(0)
            yield piece


def text(response: bytes) -> str:
    return response.decode("latin-1")


# What is written.

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
        Request("GET", "@/", (("x-ONE", "1"), ("X-One", "2"), ("Accept", ""), ("X-Wide", "ü"), ("Host", "elsewhere"))),
        "GET / HTTP/1.1\r\nHost: elsewhere\r\nx-ONE: 1\r\nX-One: 2\r\nAccept: \r\nX-Wide: Ã¼\r\n\r\n",
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
        assert text(server.requests[0]) == expected.replace("@", f"127.0.0.1:{server.port}")


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


# What is read.

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


@pytest.mark.parametrize("data", [OK, chunks(b"one", b"two")], ids=["length", "chunks"])
def test_a_reply_cut_anywhere_is_told(transport: Closable, data: bytes) -> None:
    for at in range(len(data)):
        with WireServer(cut(data, at)) as server, pytest.raises(Broken):
            whole(transport.send(Request("GET", server.url), LIMITS))


# Connections.


def test_a_reply_closed_early_frees_its_connection(transport: Closable) -> None:
    with WireServer(hang(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")) as server:
        response = transport.send(Request("GET", server.url), LIMITS)
        assert response.read() == b"abc"
        response.close()
        response.close()
        assert server.deserted()
        with pytest.raises(Broken):
            response.read()


def test_a_closed_transport_leaves_no_connection() -> None:
    for name in MAKERS:
        with WireServer(fixed(OK)) as server:
            with opened(name) as transport:
                whole(transport.send(Request("GET", server.url), LIMITS))
            assert server.deserted()


def test_a_connection_the_server_closed_is_not_used_again(transport: Closable) -> None:
    with WireServer(fixed(OK, closing=True)) as server:
        for _ in range(3):
            assert whole(transport.send(Request("GET", server.url), LIMITS)) == b"up"
            assert server.deserted()
        assert server.connections == 3


def test_a_body_refused_half_way_is_answered(transport: Closable) -> None:
    def refuse(to: Visit) -> None:
        to.send(reply(b"too large", status="413 Content Too Large"))
        to.linger()

    with WireServer(refuse) as server:
        response = transport.send(Request("PUT", server.url, (), Pieces((b"x" * 10_000,) * 3)), LIMITS)
        assert (response.status, whole(response)) == (413, b"too large")


def test_no_connection_is_told_as_not_sent(transport: Closable, monkeypatch: pytest.MonkeyPatch) -> None:
    with WireServer(fixed(OK)) as server:
        pass
    with pytest.raises(Broken) as refused:
        transport.send(Request("GET", server.url), LIMITS)

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(Broken) as not_found:
        transport.send(Request("GET", "http://nowhere.test/"), LIMITS)
    assert (refused.value.sent, not_found.value.sent) == (False, False)


def test_an_address_of_the_sixth_version(transport: Closable) -> None:
    try:
        server = WireServer(fixed(OK), host="::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    with server:
        assert whole(transport.send(Request("GET", f"{server.url}/a"), LIMITS)) == b"up"
        assert server.requests == [f"GET /a HTTP/1.1\r\nHost: [::1]:{server.port}\r\n\r\n".encode()]


@pytest.mark.parametrize("name", MAKERS)
def test_encrypted(name: str) -> None:
    with WireServer(fixed(OK), secure=True) as server:
        with opened(name, trusting()) as transport:
            assert [whole(transport.send(Request("GET", server.url), LIMITS)) for _ in range(3)] == [b"up"] * 3
        assert server.connections == 1
        with opened(name) as transport, pytest.raises(Broken) as raised:
            transport.send(Request("GET", server.url), LIMITS)
        assert not raised.value.sent


def test_many_at_once() -> None:
    for name in ("httpx", "stdlib"):
        with WireServer(fixed(OK)) as server, opened(name) as transport, ThreadPoolExecutor(8) as threads:
            requests = [Request("GET", server.url)] * 100
            assert list(threads.map(lambda request: whole(transport.send(request, LIMITS)), requests)) == [b"up"] * 100
            assert server.connections <= 100


def test_many_at_once_in_a_loop() -> None:
    async def one(transport: AsyncHttpxTransport, request: Request) -> bytes:
        response = await transport.send(request, LIMITS)
        return await response.read() + await response.read()

    async def many(url: str) -> list[bytes]:
        transport = AsyncHttpxTransport()
        answers = await asyncio.gather(*(one(transport, Request("GET", url)) for _ in range(100)))
        await transport.close()
        return answers

    with WireServer(fixed(OK)) as server:
        assert asyncio.run(many(server.url)) == [b"up"] * 100


def test_a_new_loop_begins_with_new_connections() -> None:
    transport = AsyncHttpxTransport()
    with WireServer(fixed(reply(b"up", "Connection: close"))) as server:
        for _ in range(2):
            loop = InLoop(transport)
            assert whole(loop.send(Request("GET", server.url), LIMITS)) == b"up"
            loop.runner.close()


# Proxies.


@pytest.mark.parametrize("name", MAKERS)
def test_a_proxy_of_the_environment(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with WireServer(fixed(OK)) as proxy, WireServer(fixed(reply(b"direct"))) as server:
        monkeypatch.setenv("http_proxy", proxy.url.replace("//", "//me:p%40ss@"))
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        with opened(name) as transport:
            assert whole(transport.send(Request("GET", server.url), LIMITS)) == b"direct"
            assert whole(transport.send(Request("GET", "http://nowhere.test:81/a?b", (("X", "1"),)), LIMITS)) == b"up"
        lines = set(text(proxy.requests[0]).split("\r\n"))
    told = {"GET http://nowhere.test:81/a?b HTTP/1.1", "Host: nowhere.test:81", "X: 1", "Proxy-Authorization: Basic bWU6cEBzcw==", ""}
    assert lines == told


@pytest.mark.parametrize("name", MAKERS)
def test_a_proxy_that_does_not_connect(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with WireServer(fixed(reply(b"", status="407 Proxy Authentication Required"))) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        with opened(name) as transport, pytest.raises(Broken, match="407") as raised:
            transport.send(Request("GET", "https://nowhere.test/a", (("X-Key", "canary"),)), LIMITS)
        assert not raised.value.sent
        assert proxy.requests[0].startswith(b"CONNECT nowhere.test:443 HTTP/1.1\r\n")
        assert b"canary" not in proxy.requests[0]


@pytest.mark.parametrize("name", MAKERS)
def test_through_a_tunnel(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server hears only what is meant for it, encrypted, from behind the proxy."""

    def tunnel(to: Visit) -> None:
        to.request()
        with socket.create_connection(("127.0.0.1", server.port), PATIENCE) as beyond:
            to.send(b"HTTP/1.1 200 Connected\r\n\r\n")
            to.join(beyond)

    with WireServer(fixed(OK), secure=True) as server, WireServer(tunnel) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url)
        with opened(name, trusting()) as transport:
            assert [whole(transport.send(Request("GET", f"{server.url}/a"), LIMITS)) for _ in range(2)] == [b"up"] * 2
        assert (proxy.connections, len(server.requests)) == (1, 2)
        assert server.requests[0] == f"GET /a HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n\r\n".encode()
