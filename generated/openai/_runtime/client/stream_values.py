"""From one event of a stream to its value, or to the error that it tells of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from .. import json_text
from ..base import Base
from ..codecs import Read, decode_with
from ..decoding import read_string
from ..problems import DecodeError, Problem
from ..unknown import Unknown
from .calls import Outcome
from .content_types import one_line
from .errors import ApiDecodeError, ApiStreamError
from .events import Event
from .logs import departing
from .reply import Reply
from .status_errors import message_of

_MOST_PROBLEMS: Final = 1000
_NO_JSON: Final = object()
_MISFIT: Final = object()


class EventReader:
    """Reads the events of one stream. The first thousand problems go to ``reply``, each
    with its path from the root of its own event. With ``strict`` a misfit raises.
    ``name`` is the operation's.
    """

    __slots__ = ("raw", "texts", "_name", "_read", "_reply", "_strict")

    def __init__(
        self,
        outcome: Outcome,
        reply: Reply,
        strict: bool,
        name: str,
    ) -> None:
        self.raw: Any = None
        """The JSON value of the last event, or its text if it has none."""
        read: Read[Any] = outcome.read() if outcome.read else read_string
        self.texts = read is read_string
        """Whether events are no JSON: each is the text that it holds."""
        self._name = name
        self._read = read
        self._reply = reply
        self._strict = strict

    def value(self, event: Event) -> Any:
        """The value of an event. Raises :class:`ApiStreamError` if it tells of an error
        in no documented way, and :class:`ApiDecodeError` if it is no JSON or nothing
        that is documented.
        """
        if self.texts and event.name != "error":
            self.raw = event.data
            return event.data
        try:
            raw = json_text.parse(event.data)
        except DecodeError:
            raw = _NO_JSON
        if raw is _NO_JSON or self.texts:
            raise self._unread(event, event.data if raw is _NO_JSON else raw)
        self.raw = raw
        found: list[Problem] = []
        try:
            value = decode_with(self._read, raw, found)
        except DecodeError as error:
            value = _MISFIT
            found.extend(error.problems)
        if found or event.name == "error" or _has_error(raw):
            self._judge(event, raw, value, found)
        return value

    def _unread(self, event: Event, raw: Any) -> ApiStreamError | ApiDecodeError:
        if event.name == "error":
            return self._told(raw)
        text = self._reply.veil.over(event.data)
        self._note([Problem("$", "JSON text", text[:200], "misfit")])
        message = f"an event is no JSON text: {one_line(text)}"
        return ApiDecodeError(message, self._reply)

    def _judge(
        self, event: Event, raw: Any, value: Any, found: Sequence[Problem]
    ) -> None:
        misfits = [each for each in found if each.weight == "misfit"]
        if _is_error(raw, value, event.name == "error", bool(misfits)):
            raise self._told(raw)
        self._note(found)
        if value is _MISFIT or (misfits and self._strict):
            first = self._reply.veil.problem(misfits[0])
            message = f"an event is not what is documented: {first}"
            raise ApiDecodeError(message, self._reply)

    def _note(self, found: Sequence[Problem]) -> None:
        held = len(self._reply.problems)
        kept = self._reply.note(found[: max(0, _MOST_PROBLEMS - held)])
        if kept and not held:
            departing(f"{self._name}: an event", kept)

    def _told(self, raw: Any) -> ApiStreamError:
        text = self._reply.veil.over(message_of(raw) or repr(raw))
        message = f"the server told of an error: {one_line(text)}"
        return ApiStreamError(message, self._reply, error=raw)


def _has_error(raw: Any) -> bool:
    return raw.__class__ is dict and raw.get("error") is not None


def _is_error(raw: Any, value: Any, named: bool, misfits: bool) -> bool:
    """Whether an event tells of an error in a way that is not documented: by a key
    ``error`` that its model does not have, or by being called an error (``named``)
    and no model fitting it.
    """
    match value:
        case Unknown():
            return named or _has_error(raw) or raw.get("type") == "error"
        case Base():
            unknown = value.extra.keys() >= raw.keys()
            keyed = _has_error(raw) and "error" in value.extra
            return keyed or (named and (misfits or unknown))
        case _:
            return named or _has_error(raw)
