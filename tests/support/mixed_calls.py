"""Calls of every fate, one after the other by one client, and what is left of them when the client is closed."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import os
import threading
import time
import tracemalloc
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Literal, cast

from generator.runtime.client.calls import Operation
from generator.runtime.client.client_settings import SyncOptions
from generator.runtime.client.errors import (
    ApiConnectionError,
    ApiDecodeError,
    ApiError,
    ApiStreamError,
    ApiTimeoutError,
    NotFoundError,
    RateLimitError,
    RequestError,
    ServerError,
    StreamCutError,
)
from generator.runtime.client.options import RequestOptions
from generator.runtime.client.stdlib_transport import StdlibTransport
from generator.runtime.client.streams import AsyncStream, Stream
from generator.runtime.client.timeouts import Timeout

from .calling import AsyncClient, Client
from .live import CHAT, FLY, SHOW, Kind, keys, provider
from .wire_servers import PATIENCE, Visit, WireServer, chunks, reply

KITE: Final = {"id": "a", "height": 12.5}
_TEXT: Final = json.dumps(KITE).encode()
_JSON: Final = "Content-Type: application/json"
_EVENTS: Final = [b'data: {"n": %d}\n\n' % number for number in range(20)]


@dataclass(frozen=True, slots=True)
class Fate:
    """What the server sends, whether it closes or keeps silent then, and what the caller does: read all, leave at the first event, raise
    there, or be cancelled (of which a client that blocks knows nothing).
    """

    operation: Operation[Any]
    data: bytes
    error: type[ApiError] | None = None
    then: Literal["more", "close", "hang"] = "more"
    leaves: Literal["at the end", "early", "raising", "cancelled"] = "at the end"
    timeout: Timeout = Timeout()


def _stream(*pieces: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    return chunks(*pieces, end=end).replace(b"OK\r\n", b"OK\r\nContent-Type: text/event-stream\r\n", 1)


_OK = reply(_TEXT, _JSON)
_WHOLE = _stream(*_EVENTS, b"data: [DONE]\n\n")
_BEGUN = _stream(*_EVENTS, end=b"")
_BRIEF = Timeout(read=0.002)

FATES: Final = {
    "ok": Fate(SHOW, _OK),
    "posted": Fate(FLY, _OK),
    "zipped": Fate(FLY, reply(gzip.compress(_TEXT, mtime=0), _JSON, "Content-Encoding: gzip")),
    "closed": Fate(SHOW, _OK.replace(b"OK\r\n", b"OK\r\nConnection: close\r\n", 1), then="close"),
    "404": Fate(SHOW, reply(b'{"error": "gone"}', _JSON, status="404 Not Found"), NotFoundError),
    "429": Fate(FLY, reply(b"", status="429 Too Many Requests"), RateLimitError),
    "500": Fate(CHAT, reply(b"<html>", "Content-Type: text/html", status="500 Oops"), ServerError),
    "page": Fate(SHOW, reply(b"<html>", "Content-Type: text/html"), ApiDecodeError),
    "bad": Fate(FLY, reply(_TEXT[:-3], _JSON), ApiDecodeError),
    "damaged": Fate(FLY, reply(b"no gzip at all", _JSON, "Content-Encoding: gzip"), ApiConnectionError),
    "no-reply": Fate(FLY, b"", ApiConnectionError, "close"),
    "no-http": Fate(FLY, b"SSH-2.0-kites\r\n\r\n", ApiConnectionError, "close"),
    "cut": Fate(FLY, _OK[:-5], ApiConnectionError, "close"),
    "silent": Fate(SHOW, b"", ApiTimeoutError, "hang", timeout=_BRIEF),
    "stuck": Fate(SHOW, _OK[:-5], ApiTimeoutError, "hang", timeout=Timeout(total=0.002)),
    "refused": Fate(SHOW, b"", RequestError),
    "stream": Fate(CHAT, _WHOLE),
    "stream-left": Fate(CHAT, _WHOLE, leaves="early"),
    "stream-raised": Fate(CHAT, _BEGUN, then="hang", leaves="raising"),
    "stream-hung": Fate(CHAT, _BEGUN, then="hang", leaves="early"),
    "stream-silent": Fate(CHAT, _BEGUN, ApiTimeoutError, "hang", timeout=_BRIEF),
    "stream-cut": Fate(CHAT, _BEGUN, StreamCutError, "close"),
    "stream-error": Fate(CHAT, _stream(*_EVENTS[:3], b'data: {"error": {"message": "fell"}}\n\n'), ApiStreamError),
    "cancelled": Fate(SHOW, b"", then="hang", leaves="cancelled"),
    "stream-cancelled": Fate(CHAT, _BEGUN, then="hang", leaves="cancelled"),
}


@dataclass(frozen=True, slots=True)
class Left:
    """What is left of so many calls: more open files, threads and tasks than before, and the bytes by which memory grew after the first
    fifth of them.
    """

    calls: int
    files: int
    threads: int
    tasks: int
    grown: int

    @property
    def clean(self) -> bool:
        return not (self.files or self.threads or self.tasks) and self.grown < 200_000


class _LeftEarly(Exception):
    """What a caller raises inside of a stream."""


def mixed_calls(kind: Kind, count: int, beside: Callable[[], object] = lambda: None) -> Left:
    """Make so many calls by a new client, each with something else done beside it, close it, and count what is left. Raises
    ``AssertionError`` for a call of another fate.
    """
    with WireServer(_serve) as server:
        gc.collect()
        files, threads = _files(), threading.active_count()
        tracemalloc.start()
        try:
            tasks, grown = (
                asyncio.run(_in_loop(server, count, beside)) if kind == "async httpx" else (0, _in_thread(server, kind, count, beside))
            )
        finally:
            tracemalloc.stop()
        assert server.deserted()
        gc.collect()
        patience = time.monotonic() + PATIENCE
        while (more := threading.active_count() - threads) and time.monotonic() < patience:
            time.sleep(0.01)  # Threads of the server, about to end.
        return Left(count, _files() - files, more, tasks, grown)


def _serve(to: Visit) -> None:
    while (request := to.request()) is not None:
        fate = FATES[request.split(b" ", 2)[1].rpartition(b"/")[2].decode()]
        to.server.requests.clear()
        to.send(fate.data)
        if fate.then == "close":
            return
        if fate.then == "hang":
            return to.linger()


def _files() -> int:
    return len(os.listdir("/dev/fd"))


def _memory() -> int:
    gc.collect()
    return tracemalloc.get_traced_memory()[0]


def _arguments(name: str) -> dict[str, Any]:
    fate = FATES[name]
    more = {"stream": True} if fate.operation is CHAT else {}
    identity = object() if fate.error is RequestError else name
    return {"id": identity, "options": RequestOptions(max_retries=0, timeout=fate.timeout), **more}


def _in_thread(server: WireServer, kind: Kind, count: int, beside: Callable[[], object]) -> int:
    names = [name for name, fate in FATES.items() if fate.leaves != "cancelled"]
    transport = StdlibTransport() if kind == "stdlib" else None
    options: SyncOptions = {"base_url": server.url, "transport": transport} if transport else {"base_url": server.url}
    before = 0
    with Client(provider(), keys(), options) as client:
        for number in range(count):
            before = _memory() if number == count // 5 else before
            beside()
            _check(name := names[number % len(names)], _fate(client, name))
        grown = _memory() - before
    if transport:
        transport.close()
    return grown


def _fate(client: Client, name: str) -> ApiError | None:
    fate = FATES[name]
    try:
        result = client.kites.call(fate.operation, **_arguments(name))
        if fate.operation is not CHAT:
            assert result == KITE
            return None
        with cast(Stream[Any, Any], result) as stream:
            for _ in stream:
                if fate.leaves == "early":
                    break
                if fate.leaves == "raising":
                    raise _LeftEarly
    except _LeftEarly:
        pass
    except ApiError as error:
        return error
    return None


async def _in_loop(server: WireServer, count: int, beside: Callable[[], object]) -> tuple[int, int]:
    """The tasks that are left, and the growth of memory."""
    names, before = list(FATES), 0
    async with AsyncClient(provider(), keys(), {"base_url": server.url}) as client:
        for number in range(count):
            before = _memory() if number == count // 5 else before
            beside()
            name = names[number % len(names)]
            if FATES[name].leaves == "cancelled":
                await _cancelled(client, name, after=number % 13 / 10_000)
            else:
                _check(name, await _fate_in_loop(client, name))
        grown = _memory() - before
    return len(asyncio.all_tasks()) - 1, grown


async def _cancelled(client: AsyncClient, name: str, after: float) -> None:
    task = asyncio.create_task(_fate_in_loop(client, name))
    await asyncio.sleep(after)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled(), f"{name}: a call that was cancelled ended otherwise"


async def _fate_in_loop(client: AsyncClient, name: str) -> ApiError | None:
    fate = FATES[name]
    try:
        result = await client.kites.call(fate.operation, **_arguments(name))
        if fate.operation is not CHAT:
            assert result == KITE
            return None
        async with cast(AsyncStream[Any, Any], result) as stream:
            async for _ in stream:
                if fate.leaves == "early":
                    break
                if fate.leaves == "raising":
                    raise _LeftEarly
    except _LeftEarly:
        pass
    except ApiError as error:
        return error
    return None


def _check(name: str, error: ApiError | None) -> None:
    wanted = FATES[name].error
    assert (type(error) if error else None) is wanted, f"{name}: {error!r} came, not {wanted}"
