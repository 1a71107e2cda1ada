"""A clock, transports and replies that exist in memory only, for tests of the client's runtime.

clock = FakeClock()
script = Script(Broken("refused", sent=False), Answer(200, b"{}"), clock=clock)
run(course, FakeTransport(script), clock)              # or: await run_async(course, FakeAsyncTransport(script), clock)
script.requests, script.timeouts                       # what was sent, in order
script.bodies                                          # the bytes of each body as a transport would have sent them
script.open                                            # replies that nobody closed
clock.sleeps                                           # how long was waited between them
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.runtime.client.failures import Failure
from generator.runtime.client.timeouts import Timeout
from generator.runtime.client.wire import Headers, Request


@dataclass(slots=True)
class FakeClock:
    """Time that passes only where it is told to; all in seconds. ``sleeps`` are the waits, in order."""

    time: float = 0.0
    epoch: float = 1_700_000_000.0
    """What ``wall`` says at the time 0: 2023-11-14 22:13:20 UTC."""
    sleeps: list[float] = field(default_factory=list[float])

    def now(self) -> float:
        return self.time

    def wall(self) -> float:
        return self.epoch + self.time

    def advance(self, seconds: float) -> None:
        """Let time pass without recording it as a wait."""
        self.time += seconds

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.time += seconds

    async def wait(self, seconds: float) -> None:
        self.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply: its body, whole or in pieces, a failure among them breaks it off there. ``takes`` are the seconds until its head comes."""

    status: int = 200
    body: bytes | tuple[bytes | Failure, ...] = b""
    headers: Headers = ()
    takes: float = 0.0


@dataclass(slots=True)
class Held:
    """A reply while somebody holds it."""

    answer: Answer
    pieces: Iterator[bytes | Failure]
    ended: bool = False
    """Whether it was read to its end."""
    closed: bool = False


class Script:
    """What a transport answers, one after the other, and what it was asked. A failure is raised; a request too many is an ``AssertionError``."""

    def __init__(self, *answers: Answer | Failure, clock: FakeClock | None = None) -> None:
        self.answers = list(answers)
        self.clock = clock
        self.requests: list[Request] = []
        self.timeouts: list[Timeout] = []
        self.bodies: list[bytes | None] = []
        self.held: list[Held] = []

    @property
    def open(self) -> list[Held]:
        """The replies that were not closed."""
        return [each for each in self.held if not each.closed]

    def answer(self, request: Request, timeout: Timeout) -> Held:
        """Record a request whose body was sent, and give the next answer to it."""
        self.requests.append(request)
        self.timeouts.append(timeout)
        assert self.answers, f"an unexpected request: {request}"
        match self.answers.pop(0):
            case Failure() as failure:
                raise failure
            case answer:
                if self.clock and answer.takes:
                    self.clock.advance(answer.takes)
                body = answer.body
                self.held.append(held := Held(answer, iter((body,) if isinstance(body, bytes) else body)))
                return held


class FakeTransport:
    """Answers from a script, blocking nothing."""

    def __init__(self, script: Script) -> None:
        self.script = script

    def send(self, request: Request, timeout: Timeout) -> FakeResponse:
        match request.body:
            case None | bytes() as body:
                self.script.bodies.append(body)
            case content:
                chunks = content.chunks()
                assert isinstance(chunks, Iterator), "a synchronous transport cannot send this body"
                self.script.bodies.append(b"".join(chunks))
        return FakeResponse(self.script.answer(request, timeout))


class FakeAsyncTransport:
    """The same for the async driver."""

    def __init__(self, script: Script) -> None:
        self.script = script

    async def send(self, request: Request, timeout: Timeout) -> FakeAsyncResponse:
        match request.body:
            case None | bytes() as body:
                self.script.bodies.append(body)
            case content:
                chunks = content.chunks()
                pieces = list(chunks) if isinstance(chunks, Iterator) else [piece async for piece in chunks]
                self.script.bodies.append(b"".join(pieces))
        return FakeAsyncResponse(self.script.answer(request, timeout))


class FakeResponse:
    """A reply of a script."""

    def __init__(self, held: Held) -> None:
        self.held = held

    @property
    def status(self) -> int:
        return self.held.answer.status

    @property
    def headers(self) -> Headers:
        return self.held.answer.headers

    def read(self) -> bytes:
        assert not self.held.closed, "reading a closed reply"
        for piece in self.held.pieces:
            if isinstance(piece, Failure):
                raise piece
            if piece:
                return piece
        self.held.ended = True
        return b""

    def close(self) -> None:
        self.held.closed = True


class FakeAsyncResponse:
    """The same for the async driver."""

    def __init__(self, held: Held) -> None:
        self.plain = FakeResponse(held)

    @property
    def status(self) -> int:
        return self.plain.status

    @property
    def headers(self) -> Headers:
        return self.plain.headers

    async def read(self) -> bytes:
        return self.plain.read()

    async def close(self) -> None:
        self.plain.close()
