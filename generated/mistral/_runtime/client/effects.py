"""What a call does to the world, as values: the same course of a call is run by a
synchronous driver and by an asynchronous one.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, TypeAlias, TypeVar

from .failures import Failure
from .timeouts import Clock, Timeout
from .wire import (
    AsyncResponse,
    AsyncTransport,
    Headers,
    Request,
    Response,
    Transport,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Send:
    """Send a request; answered by an :class:`Opened`."""

    request: Request
    timeout: Timeout


@dataclass(frozen=True, slots=True)
class Opened:
    """A reply whose head has come, of either kind of transport."""

    status: int
    headers: Headers
    source: Response | AsyncResponse


@dataclass(frozen=True, slots=True)
class Receive:
    """Read the next piece of a body; answered by bytes, empty at the end."""

    opened: Opened


@dataclass(frozen=True, slots=True)
class Close:
    """Close a reply; answered by nothing."""

    opened: Opened


@dataclass(frozen=True, slots=True)
class Sleep:
    """Let seconds pass; answered by nothing."""

    seconds: float


Effect: TypeAlias = Send | Receive | Close | Sleep
Course: TypeAlias = Generator[Effect, Any, T]


def send(request: Request, timeout: Timeout) -> Course[Opened]:
    """See :class:`Send`; raises :class:`Failure`."""
    opened: Opened = yield Send(request, timeout)
    return opened


def receive(opened: Opened) -> Course[bytes]:
    """See :class:`Receive`; raises :class:`Failure`."""
    piece: bytes = yield Receive(opened)
    return piece


def close(opened: Opened) -> Course[None]:
    """See :class:`Close`."""
    yield Close(opened)


def sleep(seconds: float) -> Course[None]:
    """See :class:`Sleep`."""
    yield Sleep(seconds)


def run(course: Course[T], transport: Transport, clock: Clock) -> T:
    """Run a course to its end, blocking. Raises what it raises; whatever it opened is
    closed then.
    """
    answer: object = None
    failure: Failure | None = None
    opened: list[Opened] = []
    try:
        while True:
            effect = course.throw(failure) if failure else course.send(answer)
            answer, failure = None, None
            try:
                answer = _do(effect, transport, clock)
            except Failure as error:
                failure = error
            if isinstance(answer, Opened):
                opened.append(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result
    except BaseException:
        for each in opened:
            each.source.close()
        raise


def _do(effect: Effect, transport: Transport, clock: Clock) -> object:
    match effect:
        case Send(request, timeout):
            response = transport.send(request, timeout)
            return Opened(response.status, response.headers, response)
        case Receive(opened):
            return opened.source.read()
        case Close(opened):
            opened.source.close()
        case Sleep(seconds):
            clock.sleep(seconds)
    return None


async def run_async(course: Course[T], transport: AsyncTransport, clock: Clock) -> T:
    """Run a course to its end in the event loop. Raises what it raises; whatever it
    opened is closed then.
    """
    answer: object = None
    failure: Failure | None = None
    opened: list[Opened] = []
    try:
        while True:
            effect = course.throw(failure) if failure else course.send(answer)
            answer, failure = None, None
            try:
                answer = await _do_async(effect, transport, clock)
            except Failure as error:
                failure = error
            if isinstance(answer, Opened):
                opened.append(answer)
    except StopIteration as stop:
        result: T = stop.value
        return result
    except BaseException:
        for each in opened:
            await _closed(each)
        raise


async def _do_async(effect: Effect, transport: AsyncTransport, clock: Clock) -> object:
    match effect:
        case Send(request, timeout):
            response = await transport.send(request, timeout)
            return Opened(response.status, response.headers, response)
        case Receive(Opened(source=source)):
            piece = source.read()
            return piece if isinstance(piece, bytes) else await piece
        case Close(opened):
            await _closed(opened)
        case Sleep(seconds):
            await clock.wait(seconds)
    return None


async def _closed(opened: Opened) -> None:
    if (closing := opened.source.close()) is not None:
        await closing
