"""What can be said for one call alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..unset import UNSET, Unset
from .option_checks import check_retries, check_total
from .reply import Reply
from .timeouts import Timeout


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOptions:
    """Given to a method as ``options``; what is not set is the client's.

    ``headers`` and ``query`` are added to the request, or take the place of those of
    the same name; a header of ``None`` is not sent. ``timeout`` in seconds limits the
    whole call. ``idempotency_key`` makes repeating safe, so that the call is retried
    whatever its method. ``strict`` raises for a reply that departs from what is
    documented. ``reply`` is filled with the status, headers, body and problems. Raises
    :class:`RequestError` for a ``timeout`` or ``max_retries`` that there cannot be.
    """

    headers: Mapping[str, str | None] = field(
        default_factory=dict[str, str | None], repr=False
    )
    query: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    timeout: Timeout | float | None | Unset = UNSET
    max_retries: int | None = None
    idempotency_key: str | None = None
    strict: bool | None = None
    reply: Reply | None = None

    def __post_init__(self) -> None:
        if self.max_retries is not None:
            check_retries(self.max_retries)
        if not isinstance(self.timeout, Timeout | Unset):
            check_total(self.timeout)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The most that is taken from a server, in bytes after decompression: of a whole
    body, of one line of a stream, of one event.
    """

    body: int = 1 << 28
    line: int = 1 << 24
    event: int = 1 << 25
