"""What is logged, with everything left out that could be a secret.

The logger is named as the generated package. Requests and replies are told at level
DEBUG, without bodies; that a request is repeated, and why, at INFO.
"""

from __future__ import annotations

import logging
import re
from urllib.parse import urlsplit, urlunsplit

from .effects import Opened
from .failures import Failure
from .reply import Reply
from .wire import Headers, Request

LOGGER = logging.getLogger(__name__.rsplit(".", 3)[0])

HIDDEN = "***"

_SECRET = re.compile(
    r"auth|cookie|(api|access|private|subscription|client)[-_]?key|token(?!s)"
    r"|secret|passw|credential|session|signature",
    re.IGNORECASE,
)
_URLS = frozenset({"location", "content-location", "link", "refresh"})
_SECRET_IN_QUERIES = frozenset({"key", "sig", "code", "pwd"})


def sensitive(name: str) -> bool:
    """Whether a header, or a parameter of a query, holds a secret by its name."""
    return _SECRET.search(name) is not None


def shown_headers(headers: Headers) -> Headers:
    """The headers with the values hidden that may be secrets, or URLs with secrets."""
    return tuple(
        (name, HIDDEN if sensitive(name) or name.lower() in _URLS else value)
        for name, value in headers
    )


def shown_url(url: str) -> str:
    """The URL without user, password and fragment, and with the values of its query
    hidden that may be secrets.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return HIDDEN
    host = parts.netloc.rpartition("@")[2]
    query = "&".join(_shown_pair(pair) for pair in parts.query.split("&"))
    return urlunsplit((parts.scheme, host, parts.path, query, ""))


def _shown_pair(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    hidden = sensitive(name) or name.lower() in _SECRET_IN_QUERIES
    return f"{name}={HIDDEN}" if hidden and equals else pair


def sending(request: Request) -> None:
    """Tell of a request that is about to be sent."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        LOGGER.debug("%s %s", _line(request), shown_headers(request.headers))


def received(request: Request, reply: Reply, seconds: float) -> None:
    """Tell of a reply whose head came after so many seconds."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        line, headers = _line(request), shown_headers(reply.headers)
        LOGGER.debug("%s: %d in %.3f s %s", line, reply.status, seconds, headers)


def failed(request: Request, failure: Failure, seconds: float) -> None:
    """Tell of a request that had no reply."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        LOGGER.debug("%s: %s after %.3f s", _line(request), str(failure), seconds)


def repeating(request: Request, outcome: Opened | Failure, seconds: float) -> None:
    """Tell that a request will be repeated after so many seconds, and why."""
    if LOGGER.isEnabledFor(logging.INFO):
        line, why = _line(request), outcome
        told = f"status {why.status}" if isinstance(why, Opened) else str(why)
        LOGGER.info("%s is repeated in %.3f s: %s", line, seconds, told)


def _line(request: Request) -> str:
    return f"{request.method} {shown_url(request.url)}"
