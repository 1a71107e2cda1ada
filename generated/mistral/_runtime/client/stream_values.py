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
from .logs import LOGGER
from .reply import Reply
from .secrets import blotted
from .security import told_back
from .settings import Settings

_MOST_PROBLEMS: Final = 1000
_NO_JSON: Final = object()
_MISFIT: Final = object()


class EventReader:
    """Reads the events of one stream. The first thousand problems go to ``reply``, each
    with its path from the root of its own event. With ``strict`` a misfit raises.
    The secrets of ``settings`` are blotted out where the server tells them back in its
    message.
    """

    __slots__ = ("raw", "texts", "_read", "_reply", "_strict", "_settings")

    def __init__(
        self, outcome: Outcome, reply: Reply, strict: bool, settings: Settings
    ) -> None:
        self.raw: Any = None
        """The JSON value of the last event, or its text if it has none."""
        read: Read[Any] = outcome.read() if outcome.read else read_string
        self.texts = read is read_string
        """Whether events are no JSON: each is the text that it holds."""
        self._read = read
        self._reply = reply
        self._strict = strict
        self._settings = settings

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
        self._note([Problem("$", "JSON text", event.data[:200], "misfit")])
        message = f"an event is no JSON text: {one_line(event.data)}"
        return ApiDecodeError(message, self._reply)

    def _judge(
        self, event: Event, raw: Any, value: Any, found: Sequence[Problem]
    ) -> None:
        misfits = [each for each in found if each.weight == "misfit"]
        if _is_error(raw, value, event.name == "error", bool(misfits)):
            raise self._told(raw)
        self._note(found)
        if value is _MISFIT or (misfits and self._strict):
            message = f"an event is not what is documented: {misfits[0]}"
            raise ApiDecodeError(message, self._reply)

    def _note(self, found: Sequence[Problem]) -> None:
        problems = self._reply.problems
        if found and not problems:
            path, expected = found[0].path, found[0].expected
            LOGGER.warning("an event departs at %s: expected %s", path, expected)
        problems.extend(found[: max(0, _MOST_PROBLEMS - len(problems))])

    def _told(self, raw: Any) -> ApiStreamError:
        text = blotted(_message(raw), told_back(self._settings))
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


def _message(raw: Any) -> str:
    """What an error says to people, wherever it is put."""
    match raw:
        case str():
            return raw
        case {"error": {} | str() as inner}:
            return _message(inner)
        case {"message": {} | str() as inner} | {"detail": {} | str() as inner}:
            return _message(inner)
        case {"type": str(text)} | {"code": str(text)}:
            return text
        case dict():
            return "of no message"
        case _:
            return repr(raw)
