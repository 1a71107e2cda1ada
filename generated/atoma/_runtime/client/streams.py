"""Replies that come event by event."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from .assembly import text_of
from .calls import Operation, Outcome
from .effects import Course, run, run_async
from .errors import ApiError
from .receiving import Receiving
from .reply import Reply
from .settings import Settings
from .stream_course import END, PENDING, StreamCourse
from .wire import AsyncTransport, Transport

E = TypeVar("E")
F = TypeVar("F")
T = TypeVar("T")


class Stream(Generic[E, F]):
    """Iterates over the events of a reply as they come, once. If it was closed before
    its end, iterating raises :class:`ApiStreamError`.

    To be used in a ``with`` statement, or closed, or read to its end: else the
    connection is held. Raises, and is closed then: :class:`ApiStreamError` for an error
    that the server tells of, :class:`StreamCutError` if the stream ends before its end,
    :class:`ApiTimeoutError`, and :class:`ApiDecodeError` for an event that cannot be
    read (with ``strict``, for one that is not what is documented).
    """

    __slots__ = ("_course", "_settings", "_transport")

    def __init__(
        self,
        receiving: Receiving,
        outcome: Outcome,
        operation: Operation[Any],
        settings: Settings,
        transport: Transport,
        *,
        strict: bool | None = None,
    ) -> None:
        self._course = StreamCourse(receiving, outcome, operation, settings, strict)
        self._settings = settings
        self._transport = transport

    def __repr__(self) -> str:
        return self._course.shown(type(self).__name__)

    @property
    def reply(self) -> Reply:
        """Status and headers; its ``problems`` grow as events are read, each with the
        path from the root of its own event.
        """
        return self._course.reply

    def __iter__(self) -> Iterator[E]:
        return self

    def __next__(self) -> E:
        course = self._course
        try:
            while (value := course.take()) is PENDING:
                self._run(course.refill())
        except BaseException as error:
            self._run(course.close(told=isinstance(error, ApiError)))
            raise
        if value is END:
            self.close()
            raise StopIteration
        event: E = value
        return event

    def text(self) -> Iterator[str]:
        """The text that each event adds to the reply, for events that add some."""
        for _ in self:
            if text := text_of(self._course.raw):
                yield text

    def final(self) -> F:
        """What all events add up to, those included that were iterated over already;
        reads the stream to its end. It is decoded tolerantly: what no event had is null
        where it may be, else it is not set, and told in the ``problems`` of the reply.
        Raises what iterating does, and :class:`ApiStreamError` if its events add up to
        nothing.
        """
        for _ in self:
            pass
        result: F = self._course.final()
        return result

    def close(self) -> None:
        """Give the connection up; nothing more comes. May be called twice."""
        self._run(self._course.close())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _run(self, course: Course[T]) -> T:
        return run(course, self._transport, self._settings.clock)


class AsyncStream(Generic[E, F]):
    """The same for the async client."""

    __slots__ = ("_course", "_settings", "_transport")

    def __init__(
        self,
        receiving: Receiving,
        outcome: Outcome,
        operation: Operation[Any],
        settings: Settings,
        transport: AsyncTransport,
        *,
        strict: bool | None = None,
    ) -> None:
        self._course = StreamCourse(receiving, outcome, operation, settings, strict)
        self._settings = settings
        self._transport = transport

    def __repr__(self) -> str:
        return self._course.shown(type(self).__name__)

    @property
    def reply(self) -> Reply:
        """As in :class:`Stream`."""
        return self._course.reply

    def __aiter__(self) -> AsyncIterator[E]:
        return self

    async def __anext__(self) -> E:
        course = self._course
        try:
            while (value := course.take()) is PENDING:
                await self._run(course.refill())
        except BaseException as error:
            await self._run(course.close(told=isinstance(error, ApiError)))
            raise
        if value is END:
            await self.close()
            raise StopAsyncIteration
        event: E = value
        return event

    async def text(self) -> AsyncIterator[str]:
        """As in :class:`Stream`."""
        async for _ in self:
            if text := text_of(self._course.raw):
                yield text

    async def final(self) -> F:
        """As in :class:`Stream`."""
        async for _ in self:
            pass
        result: F = self._course.final()
        return result

    async def close(self) -> None:
        """As in :class:`Stream`."""
        await self._run(self._course.close())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _run(self, course: Course[T]) -> T:
        return await run_async(course, self._transport, self._settings.clock)
