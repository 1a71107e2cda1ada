"""From the arguments of a call to its request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
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
from .servers import filled
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
    flaws = [*_flaws(operation, settings.headers), *_flaws(operation, options.headers)]
    if flaws:  # raised here, where no value is at hand
        raise RequestError("\n".join(flaws))
    place = target(operation, arguments, {**settings.query, **options.query})
    encoded = encode_body(operation, given, arguments)
    cookies = "; ".join(f"{name}={value}" for name, value in place.cookies)
    headers = _merged(
        _usual(operation, settings, stream),
        settings.headers.items(),
        place.headers,
        [("Cookie", cookies)] if cookies else [],
        [("Content-Type", encoded.media_type)] if encoded.media_type else [],
        options.headers.items(),
    )
    url = _base(operation, settings).rstrip("/") + place.path
    return Request(operation.method, url, headers, encoded.body)


def _base(operation: Operation[Any], settings: Settings) -> str:
    """Where the operation is served: elsewhere than the client's other ones, if that is
    documented and the application did not choose the URL. Raises :class:`RequestError`.
    """
    servers, problem = operation.servers, ""
    if not servers or settings.base_url_given:
        return settings.base_url
    server = servers[settings.server if settings.server < len(servers) else 0]
    try:
        return urljoin(settings.base_url, filled(server, settings.variables))
    except RequestError as error:
        problem = str(error)
    raise RequestError(f"{operation.name}: {problem}")


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


def _flaws(
    operation: Operation[Any], headers: Mapping[str, str | None]
) -> Iterator[str]:
    """Why headers cannot be sent; their values are not shown."""
    for name, value in headers.items():
        flaw = ""
        try:
            token(name)
            if value is not None:
                header_text(value)
        except Refused as refused:
            flaw = str(refused)
        if flaw:
            yield f"{operation.name}: the header {name!r} {flaw}"
