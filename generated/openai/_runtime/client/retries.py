"""When a request is repeated, and after which wait."""

from __future__ import annotations

import random
import threading

from .effects import Opened
from .failures import Failure
from .retry_after import seconds_to_wait
from .wire import AsyncContent, Content, Headers, header

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})
"""The methods that may be repeated as they are (RFC 9110 §9.2.2)."""

JITTER = random.Random()

_FIRST_WAIT = 0.5
_LONGEST_WAIT = 8.0

# The rest of 5xx that is registered tells of something that does not pass: a method or
# version not supported, no space, a loop, a missing extension, a network's login page.
_PASSING = frozenset({408, 425, 429, *range(500, 600)}) - {501, *range(505, 512)}


class Budget:
    """What keeps a dead server from getting every call several times: a repetition
    costs 1 and a good reply gives 0.1 back, up to the ``tokens`` of the start. It is
    shared by all calls of a client, in any thread.
    """

    __slots__ = ("_lock", "_most", "_tokens")

    def __init__(self, tokens: float = 10.0) -> None:
        self._lock = threading.Lock()
        self._most = self._tokens = tokens

    def take(self) -> bool:
        """Pay for a repetition; false if it cannot be paid."""
        with self._lock:
            if self._tokens < 1:
                return False
            self._tokens -= 1
            return True

    def give(self) -> None:
        """Count a good reply."""
        with self._lock:
            self._tokens = min(self._most, self._tokens + 0.1)


def passing(status: int, headers: Headers) -> bool:
    """Whether a reply of the status says that it may be another the next time: 408,
    425, 429, and 5xx but 501 and 505 to 511. ``x-should-retry`` of a reply that reports
    an error takes the place of this list.
    """
    match header(headers, "x-should-retry"):
        case "true" if status >= 400:
            return True
        case "false":
            return False
        case _:
            return status in _PASSING


def harmless(outcome: Opened | Failure) -> bool:
    """Whether repeating is safe whatever the method: the request was not seen, or
    refused before it was acted upon, which is what 429 says (RFC 6585 §4).
    """
    match outcome:
        case Opened(status=status):
            return status == 429
        case failure:
            return not failure.sent


def replayable(body: bytes | Content | AsyncContent | None) -> bool:
    """Whether the body can be sent once more."""
    return body is None or isinstance(body, bytes) or body.replayable


def pause(
    outcome: Opened | Failure, made: int, longest: float, wall: float
) -> float | None:
    """The seconds to wait before the repetition that follows ``made`` ones: what the
    reply asks for, ``None`` if that is more than the ``longest``, else a random part
    of a time that doubles (full jitter).
    """
    asked = None
    if isinstance(outcome, Opened):
        asked = seconds_to_wait(outcome.headers, wall)
    if asked is not None:
        return asked if asked <= longest else None
    ceiling = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(made, 10))
    return min(longest, JITTER.uniform(0, ceiling))
