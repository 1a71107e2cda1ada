"""How long a reply asks to wait: ``Retry-After`` (RFC 9110 §10.2.3) and the
``retry-after-ms`` that some providers send beside it.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from .wire import Headers

FAR = 1e9
"""Seconds (31 years): all longer waits are cut to it, which any clock can hold."""

_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")


def seconds_to_wait(headers: Headers, wall: float) -> float | None:
    """The seconds from now that the reply asks for, ``wall`` being now in seconds since
    1970; ``None`` if it asks for nothing that can be understood.

    A date that has passed is 0. ``retry-after-ms`` goes first, being finer; of several
    headers of a name the longest wait counts. A fraction is no valid ``Retry-After``,
    but is sent and has only one meaning; signs, units and exponents have none.
    """
    finer = [_number(text, 1000) for text in _values(headers, "retry-after-ms")]
    plain = [
        _date(text, wall) if (seconds := _number(text, 1)) is None else seconds
        for text in _values(headers, "retry-after")
    ]
    for waits in (finer, plain):
        if known := [wait for wait in waits if wait is not None]:
            return min(max(known), FAR)
    return None


def _values(headers: Headers, name: str) -> list[str]:
    return [value.strip(" \t") for key, value in headers if key.lower() == name]


def _number(text: str, per_second: int) -> float | None:
    return float(text) / per_second if _NUMBER.fullmatch(text) else None


def _date(text: str, wall: float) -> float | None:
    """Of the three forms of an HTTP date, whatever weekday it tells. Without a zone it
    is in GMT; a leap second counts as the one before it.
    """
    if not text.isascii():
        return None
    from email.utils import parsedate_to_datetime  # it costs 10 ms, and dates are rare

    try:
        moment = parsedate_to_datetime(text.replace(":60 ", ":59 "))
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(
            0.0, (moment - datetime.fromtimestamp(0, UTC)).total_seconds() - wall
        )
    except (ValueError, OverflowError, IndexError, TypeError):
        return None
