"""The connections of the transports: used again, given up, encrypted, by way of a proxy, and none left."""

from __future__ import annotations

import asyncio
import gc
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from generator.runtime.client.async_httpx_transport import AsyncHttpxTransport
from generator.runtime.client.failures import Broken
from generator.runtime.client.wire import Request

from .support.transports import LIMITS, MAKERS, Closable, InLoop, opened, trusting, whole
from .support.wire_servers import PATIENCE, Visit, WireServer, fixed, hang, reply

OK = reply(b"up")


@pytest.fixture(params=list(MAKERS))
def transport(request: pytest.FixtureRequest) -> Iterator[Closable]:
    with opened(request.param) as made:
        yield made


def test_a_reply_closed_early_frees_its_connection(transport: Closable) -> None:
    with WireServer(hang(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")) as server:
        response = transport.send(Request("GET", server.url), LIMITS)
        assert response.read() == b"abc"
        response.close()
        response.close()
        assert server.deserted()
        with pytest.raises(Broken):
            response.read()


def test_a_reply_whose_end_has_come_gives_its_connection_back(transport: Closable) -> None:
    with WireServer(fixed(OK)) as server:
        for _ in range(3):
            transport.send(Request("GET", server.url), LIMITS).close()
        assert server.connections == 1


def test_a_reply_that_goes_on_and_on_is_given_up(transport: Closable) -> None:
    unheard: list[bytes] = []

    def on_and_on(to: Visit) -> None:
        to.request()
        to.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(400):
            to.send(b"1\r\nx\r\n")
            to.wait(0.005)
        unheard.append(b"x")

    with WireServer(on_and_on) as server:
        response = transport.send(Request("GET", server.url), LIMITS)
        assert response.read() == b"x"
        response.close()
        assert server.deserted() and not unheard


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


def test_the_next_address_is_tried(transport: Closable, monkeypatch: pytest.MonkeyPatch) -> None:
    def two(host: str, port: int, *_: object, **__: object) -> object:
        assert host == "two.test"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in ("127.0.0.2", "127.0.0.1")]

    with WireServer(fixed(OK)) as server, monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", two)
        assert whole(transport.send(Request("GET", f"http://two.test:{server.port}/"), LIMITS)) == b"up"


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
            request = Request("GET", server.url)
            calls = [threads.submit(lambda: whole(transport.send(request, LIMITS))) for _ in range(100)]
            assert [call.result() for call in calls] == [b"up"] * 100
            assert server.connections <= 8


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


def test_closing_while_another_task_reads_ends_its_read() -> None:
    async def close(url: str) -> None:
        transport = AsyncHttpxTransport()
        response = await transport.send(Request("GET", url), LIMITS)
        assert await response.read() == b"abc"
        reading = asyncio.create_task(response.read())
        await asyncio.sleep(0)
        await response.close()
        with pytest.raises(Broken):
            await reading
        await transport.close()

    with WireServer(hang(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")) as server:
        asyncio.run(close(server.url))
        assert server.deserted()


@pytest.mark.filterwarnings("error")
def test_a_loop_that_ends_leaves_no_connection() -> None:
    transport = AsyncHttpxTransport()

    async def one(url: str) -> bytes:
        response = await transport.send(Request("GET", url), LIMITS)
        return await response.read() + await response.read()

    with WireServer(fixed(OK)) as server:
        for _ in range(3):
            assert asyncio.run(one(server.url)) == b"up"
            assert server.deserted()
        gc.collect()


def test_a_loop_that_ends_leaves_the_connections_of_another() -> None:
    transport = AsyncHttpxTransport()
    first = InLoop(transport)
    with WireServer(fixed(OK)) as server:
        request = Request("GET", server.url)
        for _ in range(2):
            assert whole(first.send(request, LIMITS)) == b"up"
            second = InLoop(transport)
            assert whole(second.send(request, LIMITS)) == b"up"
            second.runner.close()
        assert server.connections == 3, "the first one was kept"
        first.close()
        assert server.deserted()


# Proxies.


@pytest.mark.parametrize("name", MAKERS)
def test_a_proxy_of_the_environment(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with WireServer(fixed(OK)) as proxy, WireServer(fixed(reply(b"direct"))) as server:
        monkeypatch.setenv("http_proxy", proxy.url.replace("//", "//me:p%40ss@"))
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        with opened(name) as transport:
            assert whole(transport.send(Request("GET", server.url), LIMITS)) == b"direct"
            assert whole(transport.send(Request("GET", "http://nowhere.test:81/a?b", (("X", "1"),)), LIMITS)) == b"up"
        lines = set(proxy.requests[0].decode("latin-1").split("\r\n"))
    told = {"GET http://nowhere.test:81/a?b HTTP/1.1", "Host: nowhere.test:81", "X: 1", "Proxy-Authorization: Basic bWU6cEBzcw==", ""}
    assert lines == told


@pytest.mark.parametrize("name", MAKERS)
def test_a_proxy_that_is_not_there(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with WireServer(fixed(OK)) as proxy:
        port = proxy.port
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
    told = f"^the proxy of the environment: no connection to 127.0.0.1, port {port}: Connection refused$"
    with opened(name) as transport, pytest.raises(Broken, match=told) as raised:
        transport.send(Request("GET", "http://nowhere.test/a"), LIMITS)
    assert not raised.value.sent


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
