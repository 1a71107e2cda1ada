"""What streams of both kinds do: all but the waiting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from ..problems import DecodeError
from .assembly import Assembler
from .calls import Operation, Outcome
from .completing import completed
from .effects import Course
from .errors import ApiDecodeError, ApiError, ApiStreamError, StreamCutError
from .events import Event, EventDecoder, Malformed
from .failures import Failure, TimedOut
from .lines import LineDecoder
from .receiving import Receiving, api_error
from .settings import Settings
from .stream_values import EventReader

PENDING: Final = object()
"""Stands for an event that has not come."""
END: Final = object()
"""Stands for the end."""

DONE: Final = "[DONE]"


class StreamCourse:
    """The state of one stream.

    Whoever drives it calls :meth:`take`, and :meth:`refill` as long as that is
    ``PENDING``; and :meth:`close` if either raises, or at the end.
    """

    __slots__ = (
        "reply",
        "_receiving",
        "_outcome",
        "_operation",
        "_decoder",
        "_reader",
        "_assembler",
        "_events",
        "_count",
        "_over",
        "_seen_end",
        "_ended",
        "_closed",
        "_told",
        "_result",
    )

    def __init__(
        self,
        receiving: Receiving,
        outcome: Outcome,
        operation: Operation[Any],
        settings: Settings,
        strict: bool | None,
    ) -> None:
        self.reply = receiving.reply
        self._receiving = receiving
        self._outcome = outcome
        self._operation = operation
        lines = outcome.stream == "lines"
        limits = settings.limits
        self._decoder = LineDecoder(limits) if lines else EventDecoder(limits)
        strictly = settings.strict if strict is None else strict
        name = operation.name
        self._reader = EventReader(outcome, self.reply, strictly, name)
        self._assembler = Assembler()
        self._events: Iterator[Event] = iter(())
        self._count = 0
        self._over = False  # The body has come to its proper end.
        self._seen_end = not outcome.ends
        self._ended = False
        self._closed = False
        self._told = False  # Whoever iterates knows that nothing more comes.
        self._result: Any = None

    @property
    def raw(self) -> Any:
        """The JSON value of the event that was taken last, or its text."""
        return self._reader.raw

    def shown(self, kind: str) -> str:
        """How a stream of this kind prints."""
        return f"<{kind} of {self._operation.name}, {_events(self._count)} read>"

    def take(self) -> Any:
        """The value of the next event, ``PENDING``, or ``END``. Raises
        :class:`ApiError`, also if the stream was closed before its end.
        """
        if self._ended or self._told:
            return END
        if self._closed:
            raise self._unended()
        event: Event | str | None
        try:
            event = next(self._events, None)
        except Malformed as error:
            event = str(error)
        match event:
            case None if not self._over:
                return PENDING
            case None:
                if not self._seen_end:
                    raise self._cut(f"without {' or '.join(self._outcome.ends)}")
                self._ended = True
                return END
            case str():
                raise ApiDecodeError(f"{event} was expected", self.reply)
            case Event(data=data) if self._is_done(data):
                self._ended = True
                return END
            case Event():
                return self._value(event)

    def refill(self) -> Course[None]:
        """Wait for the next piece. Raises :class:`ApiError`."""
        piece = b""
        failed: ApiError | None = None
        try:
            piece = yield from self._receiving.piece()
        except TimedOut as failure:
            failed = api_error(failure, self.reply)
        except Failure as failure:
            failed = self._cut(f": {failure}")
        if self._closed:
            self._told = True
            return  # By someone else meanwhile, which may look like a failure.
        if failed is not None:
            raise failed
        if piece:
            self._events = self._decoder.feed(piece)
        else:
            self._over = True
            self._events = self._rest()

    def close(self, *, told: bool = False) -> Course[None]:
        """Give the connection up; may be called twice. ``told``: because of an error
        that whoever iterates sees.
        """
        self._told |= told and not self._closed
        self._closed = True
        yield from self._receiving.close()

    def final(self) -> Any:
        """What all events add up to. Raises :class:`ApiError`."""
        if not self._ended:
            raise self._unended()
        if self._result is None:
            self._result = self._assembled()
        return self._result

    def _assembled(self) -> Any:
        whole = self._assembler.result()
        if whole is None:
            text = "the events of the stream add up to nothing that is known"
            raise ApiStreamError(text, self.reply)
        if self._operation.final is None:
            return whole
        try:
            value, missing = completed(self._operation.final(), whole)
        except DecodeError as error:
            first = self.reply.veil.problem(error.problems[0])
        else:
            self.reply.note(missing)
            return value
        text = f"the events add up to something undocumented: {first}"
        raise ApiDecodeError(text, self.reply)

    def _unended(self) -> ApiStreamError:
        return ApiStreamError("the stream was closed before its end", self.reply)

    def _value(self, event: Event) -> Any:
        value = self._reader.value(event)
        self._count += 1
        raw = self._reader.raw
        if raw.__class__ is dict:
            self._assembler.add(raw)
        if not self._seen_end:
            kind = raw.get("type") if raw.__class__ is dict else None
            ends = self._outcome.ends
            self._seen_end = event.name in ends or kind in ends or event.data in ends
        return value

    def _is_done(self, data: str) -> bool:
        """Whether data are the mark of the end; a stream of texts has it only if that
        is documented.
        """
        if data.strip() != DONE:
            return False
        return not self._reader.texts or DONE in self._outcome.ends

    def _rest(self) -> Iterator[Event]:
        """What is left at the proper end of the body: the mark of the end may lack the
        blank line, and a last JSON text its line end. Raises :class:`StreamCutError`
        for anything else, and :class:`Malformed`.
        """
        left = self._decoder.end()
        if left is None:
            return
        if not (left.whole or self._is_done(left.data)):
            raise self._cut("within an event")
        yield Event("", left.data, "")

    def _cut(self, how: str) -> ApiError:
        joint = "" if how.startswith(":") else " "
        text = f"the stream ended after {_events(self._count)}{joint}{how}"
        return StreamCutError(text, self.reply)


def _events(count: int) -> str:
    return "1 event" if count == 1 else f"{count} events"
