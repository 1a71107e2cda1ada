"""What streams of both kinds do: all but the waiting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from .. import json_text
from ..codecs import decode_with
from ..problems import DecodeError, Problem
from .assembly import Assembler
from .calls import Operation, Outcome
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
        "_final",
        "_decoder",
        "_reader",
        "_assembler",
        "_events",
        "_count",
        "_over",
        "_seen_end",
        "_ended",
        "_closed",
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
        self._final = operation.final
        lines = outcome.stream == "lines"
        limits = settings.limits
        self._decoder = LineDecoder(limits) if lines else EventDecoder(limits)
        strictly = settings.strict if strict is None else strict
        self._reader = EventReader(outcome, self.reply, strictly, settings)
        self._assembler = Assembler()
        self._events: Iterator[Event] = iter(())
        self._count = 0
        self._over = False  # The body has come to its proper end.
        self._seen_end = not outcome.ends
        self._ended = False
        self._closed = False
        self._result: Any = None

    @property
    def raw(self) -> Any:
        """The JSON value of the event that was taken last, or its text."""
        return self._reader.raw

    def take(self) -> Any:
        """The value of the next event, ``PENDING``, or ``END``. Raises
        :class:`ApiError`.
        """
        if self._ended or self._closed:
            return END
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
            return  # By someone else meanwhile, which may look like a failure.
        if failed is not None:
            raise failed
        if piece:
            self._events = self._decoder.feed(piece)
        else:
            self._over = True
            self._events = iter(self._rest())

    def drain(self) -> Course[None]:
        """Drop what comes after the end. Raises :class:`Failure` or :class:`ApiError`."""
        if self._ended and not self._over:
            while (yield from self._receiving.piece()):
                pass

    def close(self) -> Course[None]:
        """Give the connection up; may be called twice."""
        self._closed = True
        yield from self._receiving.close()

    def final(self) -> Any:
        """What all events add up to. The reader's problems are not those of the reply,
        and kept nowhere. Raises :class:`ApiError`.
        """
        if not self._ended:
            raise ApiStreamError("the stream was closed before its end", self.reply)
        if self._result is None:
            self._result = self._assembled()
        return self._result

    def _assembled(self) -> Any:
        whole = self._assembler.result()
        if whole is None:
            text = "the events of the stream add up to nothing that is known"
            raise ApiStreamError(text, self.reply)
        if self._final is None:
            return whole
        found: list[Problem] = []
        try:
            return decode_with(self._final(), whole, found)
        except DecodeError as error:
            found.extend(error.problems)
        text = f"the events add up to something undocumented: {found[0]}"
        raise ApiDecodeError(text, self.reply)

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

    def _rest(self) -> list[Event]:
        """What is left at the proper end of the body: the mark of the end may lack the
        blank line, and a last JSON text its line end. Raises :class:`StreamCutError`
        for anything else.
        """
        left = self._decoder.end()
        if left is None:
            return []
        lines = isinstance(self._decoder, LineDecoder)
        if self._is_done(left) or (lines and _is_json(left)):
            return [Event("", left, "")]
        raise self._cut("within an event")

    def _cut(self, how: str) -> ApiError:
        joint = "" if how.startswith(":") else " "
        events = "event" if self._count == 1 else "events"
        text = f"the stream ended after {self._count} {events}{joint}{how}"
        return StreamCutError(text, self.reply)


def _is_json(text: str) -> bool:
    try:
        json_text.parse(text)
    except DecodeError:
        return False
    return True
