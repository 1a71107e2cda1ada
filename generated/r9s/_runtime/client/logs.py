"""What is logged, with everything left out that could be a secret.

The logger is named as the generated package. Requests and replies are told at level
DEBUG, without bodies; that a request is repeated or not, and why, at INFO.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from urllib.parse import urlsplit, urlunsplit

from ..problems import Problem
from .effects import Opened
from .failures import Failure
from .reply import Reply
from .secret_names import sensitive, sensitive_in_queries
from .veils import Veil
from .wire import Headers, Request

LOGGER = logging.getLogger(__name__.rsplit(".", 3)[0])

HIDDEN = "***"

_URLS = frozenset({"location", "content-location", "link", "refresh"})


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
    hidden = sensitive_in_queries(name)
    return f"{name}={HIDDEN}" if hidden and equals else pair


def sending(request: Request, veil: Veil) -> None:
    """Tell of a request that is about to be sent."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        text = f"{_line(request)} {shown_headers(request.headers)}"
        LOGGER.debug("%s", veil.over(text))


def received(request: Request, reply: Reply, seconds: float) -> None:
    """Tell of a reply whose head came after so many seconds."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        keys = {name.lower() for name, _ in request.credentials.headers}
        named = [pair for pair in reply.headers if pair[0].lower() not in keys]
        text = f"{reply.status} in {seconds:.3f} s {shown_headers(tuple(named))}"
        LOGGER.debug("%s", reply.veil.over(f"{_line(request)}: {text}"))


def failed(request: Request, failure: Failure, seconds: float, veil: Veil) -> None:
    """Tell of a request that had no reply."""
    if LOGGER.isEnabledFor(logging.DEBUG):
        text = f"{_line(request)}: {failure} after {seconds:.3f} s"
        LOGGER.debug("%s", veil.over(text))


def repeating(
    request: Request, outcome: Opened | Failure, seconds: float, veil: Veil
) -> None:
    """Tell that a request will be repeated after so many seconds, and why."""
    if LOGGER.isEnabledFor(logging.INFO):
        text = f"{_line(request)} is repeated in {seconds:.3f} s: {_told(outcome)}"
        LOGGER.info("%s", veil.over(text))


def leaving(request: Request, outcome: Opened | Failure, why: str, veil: Veil) -> None:
    """Tell why a request is not repeated though what came of it may pass."""
    if LOGGER.isEnabledFor(logging.INFO):
        text = f"{_line(request)} is not repeated: {_told(outcome)}; {why}"
        LOGGER.info("%s", veil.over(text))


def departing(what: str, problems: Sequence[Problem]) -> None:
    """Tell that something departs from its documentation, and where; the problems are
    those of a reply, which have no secrets in them.
    """
    first, count = problems[0], len(problems)
    often = "once" if count == 1 else f"{count} times"
    text = "%s departs from what is documented, %s; first at %s: expected %s"
    LOGGER.warning(text, what, often, first.path, first.expected)


def _told(outcome: Opened | Failure) -> str:
    if isinstance(outcome, Opened):
        return f"status {outcome.status}"
    return str(outcome)


def _line(request: Request) -> str:
    return f"{request.method} {shown_url(request.url)}"
