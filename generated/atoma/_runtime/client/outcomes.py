"""Which of the documented replies one is.

Status and media type select the outcome. Servers are careless with media types, so what
is documented as JSON is tried as JSON whatever it is called, text and bytes may be of
any type of their kind, and ``application/octet-stream`` stands for everything. Never
taken for something else are a page of HTML and a stream of events.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Literal, TypeAlias

from ..problems import At, Problem
from .calls import Operation, Outcome
from .content_types import EVENTS, is_html, is_json, is_text, media_type

Kind: TypeAlias = Literal["empty", "json", "text", "bytes"]

ANY_BYTES = "application/octet-stream"


def _anything(value: Any, at: At, problems: list[Problem]) -> Any:
    return value


_UNDOCUMENTED = (
    Outcome("", "application/json", lambda: _anything),
    Outcome("", "text/plain"),
    Outcome("", ANY_BYTES),
    Outcome(),
)


def succeeded(operation: Operation[Any], status: int) -> bool:
    """Whether a status is a success: all of 2xx, and one of 3xx that is documented."""
    if 300 <= status < 400:
        text = str(status)
        return any(o.status == text and not o.error for o in operation.outcomes)
    return 200 <= status < 300


def closest(outcomes: Iterable[Outcome], status: int) -> tuple[Outcome, ...]:
    """Those of the very status, else of its range, else of any status."""
    held = tuple(outcomes)
    for wanted in (str(status), f"{status // 100}XX", "DEFAULT", ""):
        if found := tuple(each for each in held if each.status.upper() == wanted):
            return found
    return ()


def plain_outcomes(operation: Operation[Any], status: int) -> tuple[Outcome, ...]:
    """What a reply of a good status can be that is no stream. A status that is not
    documented is taken for one that is.
    """
    plain = tuple(o for o in operation.outcomes if not o.error and o.stream is None)
    return closest(plain, status) or plain or _UNDOCUMENTED


def stream_outcome(
    operation: Operation[Any], status: int, media: str
) -> Outcome | None:
    """What a stream of a media type is, ``None`` if it is none. Events are of their own
    type only; lines may be of any but those of a page and of one JSON value.
    """
    streams = tuple(o for o in operation.outcomes if not o.error and o.stream)
    streams = closest(streams, status) or streams
    if exact := next((o for o in streams if media_type(o.media_type) == media), None):
        return exact
    if media in ("", EVENTS):
        return next((o for o in streams if o.stream == "events" or not media), None)
    if is_html(media) or media == "application/json":
        return None
    return next((o for o in streams if o.stream == "lines"), None)


def accepted(operation: Operation[Any], *, stream: bool) -> str:
    """The value of the header ``Accept``."""
    media = [
        usual_type(each)
        for each in operation.outcomes
        if not each.error and bool(each.stream) == stream
    ]
    listed = ", ".join(dict.fromkeys(filter(None, media)))
    return listed or (EVENTS if stream else "application/json")


def usual_type(outcome: Outcome) -> str:
    """The media type that is documented, else the usual one; empty for no body."""
    match outcome.stream:
        case _ if outcome.media_type:
            return outcome.media_type
        case "events":
            return EVENTS
        case "lines":
            return "application/x-ndjson"
        case None:
            return "application/json" if outcome.read else ""


def kind_of(outcome: Outcome) -> Kind:
    """What a plain outcome is: a text and bytes have no reader, a value has."""
    if outcome.read is not None:
        return "json"
    if not outcome.media_type:
        return "empty"
    return "text" if is_text(media_type(outcome.media_type)) else "bytes"


def chosen(outcomes: Sequence[Outcome], media: str) -> Outcome | None:
    """The outcome of a media type: the same type, then a range that it is in, then the
    same kind, then any that it can be taken for.
    """
    for fits in (_is_same, _is_within, _is_kindred, _is_bearable):
        if found := next((each for each in outcomes if fits(each, media)), None):
            return found
    return None


def _is_same(outcome: Outcome, media: str) -> bool:
    return media_type(outcome.media_type) == media != ""


def _is_within(outcome: Outcome, media: str) -> bool:
    own = media_type(outcome.media_type)
    return own == "*/*" or own.endswith("/*") and media.startswith(own[:-1])


def _is_kindred(outcome: Outcome, media: str) -> bool:
    match kind_of(outcome):
        case "json":
            return not media or is_json(media)
        case "text":
            return is_text(media) and media != EVENTS and not is_html(media)
        case "bytes":
            return bool(media) and not is_json(media) and not is_text(media)
        case "empty":
            return False


def _is_bearable(outcome: Outcome, media: str) -> bool:
    kind, own = kind_of(outcome), media_type(outcome.media_type)
    if media == EVENTS or is_html(media) and kind != "json":
        return False
    match kind:
        case "json" | "empty":
            return True  # JSON must parse: there are servers that call it text/html
        case "text":
            return not is_json(media)
        case "bytes":
            return not media or own == ANY_BYTES or is_json(own)
