"""Time limits in real time: each must be kept within a tenth of it, by every transport."""

from __future__ import annotations

import gzip
import random
import socket
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from generator.runtime.client.calls import Body, Operation, Outcome
from generator.runtime.client.errors import ApiTimeoutError
from generator.runtime.client.failures import Phase
from generator.runtime.client.options import RequestOptions
from generator.runtime.client.timeouts import Timeout
from generator.runtime.decoding import read_object
from tests.support.live import CHAT, KINDS, SHOW, Kind, Live, opened
from tests.support.wire_servers import PATIENCE, Behaviour, Visit, WireServer, drip, hang

LIMIT: Final = 1.0
LEEWAY: Final = 0.1

_UPLOAD: Operation[Any] = Operation(
    "kites.upload",
    "POST",
    "/kites",
    (),
    (Body("application/octet-stream", whole=True),),
    (Outcome("200", "application/json", lambda: read_object),),
)
_HEAD: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_BODY: Final = _HEAD + b"Content-Length: 100000\r\n\r\n"
_STREAM: Final = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
_ZIPPED: Final = _HEAD + b"Content-Encoding: gzip\r\nContent-Length: 100000\r\n\r\n"
_NOISE: Final = gzip.compress(random.Random(0).randbytes(10_000), mtime=0)


@dataclass(frozen=True, slots=True)
class Case:
    """What a server does with a call, and which limit that meets."""

    phase: Phase
    name: str
    serve: Behaviour
    operation: Operation[Any] = SHOW


def _deaf(to: Visit) -> None:
    """Read nothing."""
    to.wait(PATIENCE)


_CASES: Final = (
    Case("read", "nothing comes", hang()),
    Case("read", "nothing more in the head", hang(_HEAD)),
    Case("read", "nothing more in the body", hang(_BODY + b"{")),
    Case("read", "nothing more in a stream", hang(_STREAM + b"2\r\n:\n\r\n"), CHAT),
    Case("write", "the server does not read", _deaf, _UPLOAD),
    Case("total", "the head drips", drip(b"X-A: b\r\n", _HEAD)),
    Case("total", "the body drips", drip(b" ", _BODY)),
    Case("total", "a gzip body drips", drip(_NOISE, _ZIPPED)),
    Case("total", "a stream drips", drip(b"2\r\n:\n\r\n", _STREAM), CHAT),
    Case("total", "the upload is not read", _deaf, _UPLOAD),
    Case("total", "nothing comes", hang()),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """How long a call took that was limited."""

    kind: Kind
    phase: Phase
    name: str
    seconds: float
    error: str = ""

    @property
    def met(self) -> bool:
        return not self.error and abs(self.seconds - LIMIT) <= LEEWAY * LIMIT

    def __str__(self) -> str:
        return f"{self.kind:12} {self.phase:8} {self.name:28} {self.seconds:7.3f} s of {LIMIT} s {self.error}".rstrip()


def deadlines() -> Iterator[Kept]:
    """Every case by every client."""
    for kind in KINDS:
        with _full() as url, opened(kind, url, {"max_retries": 0}) as live:
            yield _measured(live, kind, Case("connect", "nobody accepts", hang()))
        for case in _CASES:
            with WireServer(case.serve) as server, opened(kind, server.url, {"max_retries": 0}) as live:
                yield _measured(live, kind, case)
        if kind == "stdlib":
            continue  # It has no limit of connections.
        with WireServer(hang(_STREAM)) as server, opened(kind, server.url, {"max_retries": 0}, connections=1) as live:
            with live.held(CHAT, id="a", stream=True):
                yield _measured(live, kind, Case("pool", "all connections are in use", hang()))


def _measured(live: Live, kind: Kind, case: Case) -> Kept:
    given: dict[Phase, float] = {case.phase: LIMIT}
    arguments: dict[str, Any] = {"body": bytes(1 << 26)} if case.operation is _UPLOAD else {"id": "a"}
    if case.operation is CHAT:
        arguments["stream"] = True
    begun = time.monotonic()
    came = live.came(case.operation, options=RequestOptions(timeout=Timeout(**given)), **arguments)
    seconds = time.monotonic() - begun
    error = came.error
    right = isinstance(error, ApiTimeoutError) and error.phase == case.phase
    return Kept(kind, case.phase, case.name, seconds, "" if right else f"{error!r}")


@contextmanager
def _full() -> Generator[str]:
    """The URL of a server that accepts nobody, its queue being full."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        held: list[socket.socket] = []
        try:
            while len(held) < 16:
                held.append(filler := socket.socket())
                filler.settimeout(0.2)
                try:
                    filler.connect(listener.getsockname())
                except TimeoutError:
                    break
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            for each in held:
                each.close()
