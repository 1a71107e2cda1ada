"""From the arguments of a call to its request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urljoin

from .bodies import encode_body
from .calls import Operation
from .decompression import ACCEPTED
from .errors import RequestError
from .options import RequestOptions
from .outcomes import accepted
from .parameters import target
from .scalars import Refused, header_text, token
from .settings import Settings
from .wire import Headers, Request

_NO_SLUG = re.compile(r"[^a-z0-9]+")


def composed(
    operation: Operation[Any],
    given: Any,
    arguments: Mapping[str, Any],
    options: RequestOptions,
    settings: Settings,
    *,
    stream: bool,
) -> Request:
    """The request of a call, without the secrets of the client. ``given`` is the body
    where it was given as one value, :data:`UNSET` if it was not.

    A header of the options takes the place of a parameter's, this of the client's, and
    that of the usual. Raises :class:`RequestError`.
    """
    place = target(operation, arguments, {**settings.query, **options.query})
    encoded = encode_body(operation, given, arguments)
    cookies = "; ".join(f"{name}={value}" for name, value in place.cookies)
    headers = _merged(
        _usual(operation, settings, stream),
        _checked(operation, settings.headers),
        place.headers,
        [("Cookie", cookies)] if cookies else [],
        [("Content-Type", encoded.media_type)] if encoded.media_type else [],
        _checked(operation, options.headers),
    )
    base = operation.servers[0] if _moves(operation, settings) else settings.base_url
    url = urljoin(settings.base_url, base).rstrip("/") + place.path
    return Request(operation.method, url, headers, encoded.body)


def _moves(operation: Operation[Any], settings: Settings) -> bool:
    """Whether the operation is served elsewhere than the client's other ones."""
    return bool(operation.servers) and not settings.base_url_given


def _usual(
    operation: Operation[Any], settings: Settings, stream: bool
) -> Iterable[tuple[str, str]]:
    slug = _NO_SLUG.sub("-", settings.name.lower()).strip("-")
    yield "Accept", accepted(operation, stream=stream)
    yield "Accept-Encoding", ACCEPTED
    yield "User-Agent", f"{slug}-client" if slug else "client"


def _merged(*groups: Iterable[tuple[str, str | None]]) -> Headers:
    """All headers, those of later groups in the place of those of the same name."""
    held: dict[str, tuple[str, str]] = {}
    for name, value in (pair for group in groups for pair in group):
        if value is None:
            held.pop(name.lower(), None)
        else:
            held[name.lower()] = (name, value)
    return tuple(held.values())


def _checked(
    operation: Operation[Any], headers: Mapping[str, str | None]
) -> list[tuple[str, str | None]]:
    """The headers, all of which can be sent. Raises :class:`RequestError`, which does
    not show a value.
    """
    problems: list[str] = []
    for name, value in headers.items():
        try:
            token(name)
            if value is not None:
                header_text(value)
        except Refused as refused:
            problems.append(f"{operation.name}: the header {name!r} {refused}")
    if problems:
        raise RequestError("\n".join(problems))
    return list(headers.items())
