"""A server on the loopback that keeps every request as it came, and answers from a table."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

IDLE = 60.0
"""Seconds after which a connection on which nothing comes is closed."""


@dataclass(frozen=True, slots=True)
class Captured:
    """A request. ``target`` is the path with its query, as written on the first line; ``headers`` are in the order they came in."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """The values of a header, joined; empty if it did not come."""
        return ", ".join(value for key, value in self.headers if key.lower() == name.lower())


@dataclass(frozen=True, slots=True)
class Answer:
    """What is replied where the method is this one and the end of the path without its query matches the pattern.

    ``streamed``: only if the JSON body does, or does not, hold a true ``stream``; otherwise whatever is asked.
    """

    method: str
    path: str
    body: bytes
    media_type: str = "application/json"
    status: int = 200
    streamed: bool | None = None

    def fits(self, request: Captured) -> bool:
        return (
            request.method == self.method
            and re.search(rf"(?:{self.path})\Z", request.target.partition("?")[0]) is not None
            and self.streamed in (None, _asks_for_a_stream(request))
        )


ANYTHING = Answer("", "", b"{}")
"""What is replied where nothing of the table fits."""


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


_MODEL = {"id": "kite-1", "object": "model", "created": 1700000000, "owned_by": "kites"}
_USAGE = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
_TURN = {"index": 0, "message": {"role": "assistant", "content": "Wind ❄", "refusal": None}, "finish_reason": "stop", "logprobs": None}
_COMMON = {"id": "c-1", "created": 1700000000, "model": "kite-1"}
CHAT = {**_COMMON, "object": "chat.completion", "choices": [_TURN], "usage": _USAGE}
"""A chat completion that OpenAI, Mistral, Atoma and R9S could each have sent."""


def chunk(text: str, finish_reason: str | None = None) -> dict[str, Any]:
    """One event of a chat completion."""
    choice = {"index": 0, "delta": {"role": "assistant", "content": text}, "finish_reason": finish_reason}
    return {**_COMMON, "object": "chat.completion.chunk", "choices": [choice]}


def event_stream(chunks: Iterable[object]) -> bytes:
    """The events as a server sends them, ``[DONE]`` being the last."""
    return b"".join(b"data: " + _json(value) + b"\n\n" for value in chunks) + b"data: [DONE]\n\n"


ANSWERS = (
    Answer("POST", "/chat/completions", event_stream([chunk("Wind"), chunk(" ❄", "stop")]), "text/event-stream", streamed=True),
    Answer("POST", "/chat/completions", _json(CHAT)),
    Answer("POST", "/embeddings", _json({**_COMMON, "object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [0.5, -1.0]}],
                                         "usage": {"prompt_tokens": 3, "total_tokens": 3}})),
    Answer("GET", "/models", _json({"object": "list", "data": [_MODEL]})),
    Answer("GET", "/models/[^/]+", _json(_MODEL)),
)  # fmt: skip


class CaptureServer:
    """A context manager: serves from the moment it is entered until it is left. ``url`` has no slash at its end."""

    def __init__(self, answers: Iterable[Answer] = ANSWERS) -> None:
        self.answers = tuple(answers)
        self._kept: list[Captured] = []
        self._lock = threading.Lock()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def requests(self) -> tuple[Captured, ...]:
        """What came so far, in the order in which it had come whole."""
        with self._lock:
            return tuple(self._kept)

    def keep(self, request: Captured) -> Answer:
        """Take note of a request; gives what is replied."""
        with self._lock:
            self._kept.append(request)
        return next((answer for answer in self.answers if answer.fits(request)), ANYTHING)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, owner: CaptureServer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.owner = owner


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = IDLE
    disable_nagle_algorithm = True

    def _serve(self) -> None:
        assert isinstance(self.server, _Server)
        body = self._body()
        request = Captured(self.command, self.requestline.split(" ")[1], tuple(self.headers.items()), body)
        answer = self.server.owner.keep(request)
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.media_type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", "").lower():
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        pieces: list[bytes] = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            pieces.append(self.rfile.read(size))
            self.rfile.readline()
        while self.rfile.readline().strip():  # trailers
            pass
        return b"".join(pieces)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _serve

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is printed."""


def _asks_for_a_stream(request: Captured) -> bool:
    if "json" not in request.header("content-type"):
        return False
    try:
        body: Any = json.loads(request.body)
        return body["stream"] is True
    except (ValueError, LookupError, TypeError):
        return False
