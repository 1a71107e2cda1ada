"""Many calls at once by one client, each of which must get its own reply."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any, cast

from generator.runtime.client.calls import Operation
from generator.runtime.client.client_settings import AsyncOptions, SyncOptions
from generator.runtime.client.httpx_transport import HttpxTransport
from generator.runtime.client.stdlib_transport import StdlibTransport
from generator.runtime.client.streams import AsyncStream, Stream

from .calling import AsyncClient, Client
from .live import CHAT, SHOW, Kind, keys, provider
from .wire_servers import Visit, WireServer, chunks, reply

_EVENTS = 5


def concurrent_calls(kind: Kind, workers: int, each: int) -> list[str]:
    """Make so many calls by as many threads or tasks, every other one of them a stream; what came that should not have come."""
    with WireServer(_serve) as server:
        if kind == "async httpx":
            return asyncio.run(_tasks(server.url, workers, each))
        return _threads(server.url, kind, workers, each)


def _serve(to: Visit) -> None:
    while (request := to.request()) is not None:
        method, path, _ = request.decode().split(" ", 2)
        name = path.rpartition("/")[2]
        if method == "GET":
            to.send(reply(b'{"id": "%b"}' % name.encode(), "Content-Type: application/json"))
            continue
        events = [b'data: {"id": "%b", "n": %d}\n\n' % (name.encode(), number) for number in range(_EVENTS)]
        whole = chunks(*events, b"data: [DONE]\n\n").replace(b"OK\r\n", b"OK\r\nContent-Type: text/event-stream\r\n", 1)
        half = len(whole) // 2
        to.send(whole[:half])
        to.wait(0.001)
        to.send(whole[half:])


def _asked(worker: int, number: int) -> tuple[Operation[Any], dict[str, Any], Any]:
    """An operation, its arguments, and what it must give."""
    name = f"{worker}-{number}"
    if number % 2:
        return SHOW, {"id": name}, {"id": name}
    return CHAT, {"id": name, "stream": True}, [{"id": name, "n": n} for n in range(_EVENTS)]


def _threads(url: str, kind: Kind, workers: int, each: int) -> list[str]:
    transport = StdlibTransport() if kind == "stdlib" else HttpxTransport()
    options: SyncOptions = {"base_url": url, "transport": transport}
    start = threading.Barrier(workers)

    def work(worker: int) -> list[str]:
        wrong: list[str] = []
        start.wait()
        for number in range(each):
            operation, arguments, wanted = _asked(worker, number)
            result = client.kites.call(operation, **arguments)
            came = list(cast(Stream[Any, Any], result)) if operation is CHAT else result
            if came != wanted:
                wrong.append(f"{came} came, not {wanted}")
        return wrong

    with Client(provider(), keys(), options) as client, ThreadPoolExecutor(workers) as pool:
        found = [each for wrong in pool.map(work, range(workers)) for each in wrong]
    transport.close()
    return found


async def _tasks(url: str, workers: int, each: int) -> list[str]:
    options: AsyncOptions = {"base_url": url}

    async def work(worker: int) -> list[str]:
        wrong: list[str] = []
        for number in range(each):
            operation, arguments, wanted = _asked(worker, number)
            result = await client.kites.call(operation, **arguments)
            came = [event async for event in cast(AsyncStream[Any, Any], result)] if operation is CHAT else result
            if came != wanted:
                wrong.append(f"{came} came, not {wanted}")
        return wrong

    async with AsyncClient(provider(), keys(), options) as client:
        return [each for wrong in await asyncio.gather(*map(work, range(workers))) for each in wrong]
