"""From what a client is made with to its settings."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypedDict
from urllib.parse import urlsplit

from .calls import Scheme
from .errors import ApiStatusError, RequestError
from .option_checks import check_options, check_secret
from .options import Limits
from .secrets import Secret, hidden
from .servers import Server, filled
from .settings import After, Before, Settings
from .timeouts import Clock, SystemClock, Timeout
from .wire import AsyncTransport, Transport

if TYPE_CHECKING:
    from http.cookiejar import CookieJar

_SECRET_PARTS = re.compile(r"(?<=//)[^/?#]*@|[?#].*", re.DOTALL)
_HOST = re.compile(
    r"[\w.-]+(:\d+)?(/[^?#@\s]*)?|\[[0-9A-Fa-f:.]+\](:\d+)?(/[^?#@\s]*)?"
)


@dataclass(frozen=True, slots=True)
class Provider:
    """What the sources tell of a provider besides its operations. ``errors`` are its
    exceptions by status, beside those that every client has.
    """

    name: str
    servers: tuple[Server, ...] = ()
    schemes: tuple[Scheme, ...] = ()
    errors: Mapping[int, type[ApiStatusError]] = field(
        default_factory=dict[int, type[ApiStatusError]]
    )
    idempotency_header: str = "Idempotency-Key"


class ClientOptions(TypedDict, total=False):
    """What a client may be told, besides its secrets."""

    base_url: str
    """Where all operations are served, instead of the documented servers."""
    server: int
    """Which of the documented servers, counted from 0; of those of a single operation
    as well, if it has so many."""
    variables: Mapping[str, str]
    """The values of the placeholders in the server's URL, and of those that are called
    the same where an operation is served elsewhere."""
    timeout: Timeout | float | None
    """The limits of a call; a number limits the whole call, in seconds."""
    max_retries: int
    headers: Mapping[str, str]
    """Sent with every request."""
    query: Mapping[str, Any]
    """Sent with every request."""
    limits: Limits
    strict: bool
    """Whether a reply that departs from what is documented raises."""
    before: Sequence[Before]
    after: Sequence[After]
    cookies: bool | CookieJar
    """Whether cookies are kept, or where; they are not unless this is given."""
    clock: Clock


class SyncOptions(ClientOptions, total=False):
    """What ``Client`` may be told."""

    transport: Transport


class AsyncOptions(ClientOptions, total=False):
    """What ``AsyncClient`` may be told."""

    transport: AsyncTransport


def settings_of(
    provider: Provider,
    secrets: Mapping[str, str | Secret | None],
    options: ClientOptions,
) -> Settings:
    """The settings of a client. ``secrets`` are by argument; those not given are read
    from the environment. Raises :class:`RequestError`, and ``TypeError`` for an option
    that there is not.
    """
    held = _secrets(provider, secrets)
    known = ClientOptions.__annotations__.keys() | {"transport"}
    if unknown := [name for name in options if name not in known]:
        raise TypeError(f"unexpected keyword argument {unknown[0]!r}")
    check_options({**options})
    base_url = _base_url(provider, options)
    return Settings(
        name=provider.name,
        base_url=base_url,
        base_url_given="base_url" in options,
        server=options.get("server", 0),
        variables=dict(options.get("variables", {})),
        schemes=provider.schemes,
        errors=provider.errors,
        secrets=held,
        timeout=_timeout(options),
        max_retries=options.get("max_retries", 2),
        headers=dict(options.get("headers", {})),
        query=dict(options.get("query", {})),
        limits=options.get("limits", Limits()),
        strict=options.get("strict", False),
        before=tuple(options.get("before", ())),
        after=tuple(options.get("after", ())),
        cookies=_jar(options.get("cookies", False)),
        clock=options.get("clock") or SystemClock(),
        idempotency_header=provider.idempotency_header,
    )


def _secrets(
    provider: Provider, given: Mapping[str, str | Secret | None]
) -> dict[str, Secret]:
    """All secrets that are there. The variable of a scheme that takes two holds both,
    with a colon between them.
    """
    held = hidden(given)
    for name, value in held.items():
        check_secret(value.reveal(), name)
    for scheme in provider.schemes:
        if any(name in held for name in scheme.arguments) or not scheme.environment:
            continue
        most = len(scheme.arguments) - 1
        parts = os.environ.get(scheme.environment, "").split(":", most)
        if most and len(parts) != 2 and parts != [""]:
            parts.clear()
            names = ":".join(scheme.arguments)
            raise RequestError(f"{scheme.environment} holds no {names}")
        held |= {
            name: Secret(text) for name, text in zip(scheme.arguments, parts) if text
        }
        parts.clear()
    return held


def _base_url(provider: Provider, options: ClientOptions) -> str:
    if "base_url" in options:
        if "server" in options or "variables" in options:
            raise RequestError("base_url is given, so server and variables are not")
        return _usable(options["base_url"])
    index, servers = options.get("server", 0), provider.servers
    if not servers:
        raise RequestError(f"{provider.name} documents no server: base_url is needed")
    if not 0 <= index < len(servers):
        raise RequestError(
            f"server is {index}, but there are {len(servers)}, from 0 on"
        )
    server, values = servers[index], options.get("variables", {})
    known = ", ".join(map(repr, server.variables)) or "none"
    if problems := [
        f"the server has no variable {name!r} (known: {known})"
        for name in values
        if name not in server.variables
    ]:
        raise RequestError("\n".join(problems))
    return _usable(filled(server, values))


def _usable(url: str) -> str:
    """The URL that all paths are put behind. Raises :class:`RequestError`, which shows
    neither a user and password nor a query.
    """
    flaw, shown = "", _SECRET_PARTS.sub("", url)
    try:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            flaw = (
                f"{shown!r} is no URL that begins with http:// or https:// and a host"
            )
            if _HOST.fullmatch(url):
                flaw += f"; did you mean http://{url}?"
        elif "@" in parts.netloc:
            flaw = "a URL with a user or password is not taken"
        elif parts.query or parts.fragment or url.endswith(("?", "#")):
            flaw = f"{shown!r} has a query or a fragment; give what belongs to the query as query"
        elif not url.isprintable() or " " in url or "{" in url:
            flaw = f"{shown!r} has characters in it that a URL cannot have"
        else:
            _ = parts.port  # raises for what is none
    except ValueError:
        flaw = "it is no URL: its host or its port is none"
    if flaw:
        raise RequestError(f"base_url: {flaw}")
    return url


def _timeout(options: ClientOptions) -> Timeout:
    match options.get("timeout", Timeout()):
        case Timeout() as given:
            return given
        case total:
            return replace(Timeout(), total=total)


def _jar(cookies: bool | CookieJar) -> CookieJar | None:
    if not isinstance(cookies, bool):
        return cookies
    if not cookies:
        return None
    from http.cookiejar import CookieJar  # costs as much as all the rest of the client

    return CookieJar()
