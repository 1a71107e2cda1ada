"""Where a redirect leads, and what may be taken along (RFC 9110 §15.4)."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import SplitResult, unquote_plus, urldefrag, urljoin, urlsplit

from .retries import replayable
from .secret_names import sensitive
from .wire import AsyncContent, Content, Credentials, Headers, Request

MOST = 10
"""Redirects of one request that are followed."""

_FOLLOWED = frozenset({301, 302, 303, 307, 308})
_PORTS = {"http": 80, "https": 443}
_PRINTABLE = re.compile(r"[\x20-\x7e]+")
_ABOUT_BODIES = re.compile(
    r"content-.+|transfer-encoding|trailer|expect", re.IGNORECASE
)
_KEYS = frozenset({"idempotency-key", "x-idempotency-key"})


def further(
    request: Request, url: str, status: int, headers: Headers, key_header: str
) -> Request | str | None:
    """The request that a reply redirects to; ``None`` if it is no redirect; why it is
    not followed.

    ``url`` is where the reply came from. Followed are only plain ``http`` and ``https``
    locations, never from ``https`` to ``http``. A ``POST`` becomes a ``GET`` at 301 and
    302, and all but ``HEAD`` at 303, which leaves the body behind; else the body goes
    along, so it must be replayable. To another origin go no credentials, no idempotency
    key (``key_header`` names the header) and no body: where the body would have to go
    along, the redirect is not followed.
    """
    if status not in _FOLLOWED:
        return None
    target = _target(url, headers)
    if target is None:
        return "it names no place that can be asked"
    if url.startswith("https:") and target.startswith("http:"):
        return "it leads from https to http"
    method, body = _carried(request, status)
    if body is None:
        request = _bodiless(request, method)
    if not replayable(body):
        return "the body cannot be sent once more"
    if same_origin(url, target):
        return replace(request, url=_without(request.credentials, target))
    if body is not None:
        return "it leads to another host, which does not get the body"
    return stripped(
        replace(request, url=_without(request.credentials, target)), key_header
    )


def same_origin(one: str, other: str) -> bool:
    """Whether scheme, host and port are the same (RFC 6454 §5)."""
    return _origin(urlsplit(one)) == _origin(urlsplit(other))


def stripped(request: Request, key_header: str) -> Request:
    """The request without all that only the first origin may see."""
    keys = _KEYS | {key_header.lower()}
    kept = tuple(
        (name, value)
        for name, value in request.headers
        if name.lower() not in keys and not sensitive(name)
    )
    return replace(request, headers=kept, credentials=Credentials())


def _origin(parts: SplitResult) -> tuple[str, str | None, int | None]:
    return parts.scheme, parts.hostname, parts.port or _PORTS.get(parts.scheme)


def _target(base: str, headers: Headers) -> str | None:
    """The absolute URL of the one ``Location``, without its fragment."""
    given = {value.strip() for name, value in headers if name.lower() == "location"}
    location = given.pop() if len(given) == 1 else ""
    if not _PRINTABLE.fullmatch(location):
        return None
    try:
        target = urldefrag(urljoin(base, location.replace(" ", "%20"))).url
        parts = urlsplit(target)
        scheme, host, _ = _origin(parts)
    except ValueError:
        return None
    if scheme not in _PORTS or not host or "@" in parts.netloc:
        return None
    return target


def _carried(
    request: Request, status: int
) -> tuple[str, bytes | Content | AsyncContent | None]:
    to_get = status == 303 and request.method != "HEAD"
    if to_get or (status in (301, 302) and request.method == "POST"):
        return "GET", None
    return request.method, request.body


def _bodiless(request: Request, method: str) -> Request:
    headers = tuple(
        pair for pair in request.headers if not _ABOUT_BODIES.fullmatch(pair[0])
    )
    return replace(request, method=method, body=None, headers=headers)


def _without(credentials: Credentials, url: str) -> str:
    """The URL without what the server repeated of the secrets in the query: those are
    added anew when it is sent, or must not be sent at all.
    """
    names = {name for name, _ in credentials.query}
    start, mark, query = url.partition("?")
    kept = [
        pair
        for pair in query.split("&")
        if unquote_plus(pair.partition("=")[0]) not in names
    ]
    return f"{start}{mark}{'&'.join(kept)}" if any(kept) else start
