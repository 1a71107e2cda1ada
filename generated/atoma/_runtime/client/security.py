"""Which secrets a call is sent with, and where in the request they stand."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote_plus, urljoin

from .calls import Operation, Scheme
from .cookies import parsed
from .errors import RequestError
from .oauth import Grant, client_authorization
from .options import RequestOptions
from .secret_names import sensitive
from .secrets import Secret
from .settings import Settings
from .wire import Credentials, Request

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_NOT_IN_COOKIES = re.compile(r'[\s",;\\]')


def credentials(
    operation: Operation[Any],
    settings: Settings,
    options: RequestOptions = RequestOptions(),
) -> Credentials | Grant:
    """What the operation is called with; a :class:`Grant` if a token must be had first.

    It is the first of the operation's alternatives for which all secrets are there,
    nothing if one of them asks for nothing. An operation that names none is called with
    the first scheme of the client that has its secrets, or nothing. A scheme whose
    header or key of the query was set by hand (``None`` to leave it out) has all it
    needs and adds nothing.

    Raises :class:`RequestError` if secrets are missing or cannot be sent; their text is
    not in it.
    """
    schemes = {scheme.name: scheme for scheme in settings.schemes}
    by_hand = _ByHand.of(settings, options)
    if operation.security is None:
        for scheme in settings.schemes:
            if _satisfied(scheme, settings.secrets, by_hand):
                return _together([scheme], settings, by_hand)
        return Credentials()
    for names in operation.security:
        known = [schemes[name] for name in names if name in schemes]
        if names and len(known) == len(names):
            if all(_satisfied(each, settings.secrets, by_hand) for each in known):
                return _together(known, settings, by_hand)
    if not operation.security or () in operation.security:
        return Credentials()
    needs = "; or ".join(_needs(names, schemes) for names in operation.security)
    raise RequestError(f"{settings.name}: {operation.name} needs {needs}")


def guarded(request: Request, schemes: Sequence[Scheme]) -> Request:
    """The request with what holds secrets moved to the credentials, which nothing
    prints and no other origin sees: the plain headers that do by their name, and what
    stands where a scheme has its secret. There they take the place of those of the same
    name.
    """
    request = _guarded_query(request, _places(schemes, "query"))
    named = _places(schemes, "header")
    given = [
        pair
        for pair in request.headers
        if sensitive(pair[0]) or pair[0].lower() in named
    ]
    if not given:
        return request
    held = request.credentials.without_headers({name.lower() for name, _ in given})
    headers = [
        (name, Secret(value)) for name, value in given if name.lower() != "cookie"
    ]
    cookies = [
        pair
        for name, value in given
        if name.lower() == "cookie"
        for pair in parsed(value)
    ]
    return replace(
        request,
        headers=tuple(pair for pair in request.headers if pair not in given),
        credentials=Credentials(
            (*held.headers, *headers), held.query, (*cookies, *held.cookies)
        ),
    )


def _guarded_query(request: Request, names: frozenset[str]) -> Request:
    start, _, query = request.url.partition("?")
    pairs = query.split("&") if names and query else []
    given = [pair for pair in pairs if _query_name(pair).lower() in names]
    if not given:
        return request
    kept = "&".join(pair for pair in pairs if pair not in given)
    held = request.credentials
    secrets = [
        (_query_name(pair), Secret(unquote_plus(pair.partition("=")[2])))
        for pair in given
    ]
    return replace(
        request,
        url=f"{start}?{kept}" if kept else start,
        credentials=replace(held, query=(*held.query, *secrets)),
    )


def _query_name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0])


def _places(schemes: Sequence[Scheme], wanted: str) -> frozenset[str]:
    """The names, in lower case, of the headers or parameters that hold secrets."""
    kinds = [scheme.kind.partition(":") for scheme in schemes]
    return frozenset(name.lower() for place, _, name in kinds if place == wanted)


@dataclass(frozen=True, slots=True)
class _ByHand:
    """The names, in lower case, of what the caller set himself."""

    headers: frozenset[str]
    query: frozenset[str]

    @staticmethod
    def of(settings: Settings, options: RequestOptions) -> _ByHand:
        return _ByHand(
            frozenset(name.lower() for name in (*settings.headers, *options.headers)),
            frozenset(name.lower() for name in (*settings.query, *options.query)),
        )

    def gives(self, scheme: Scheme) -> bool:
        """Whether the place of the scheme's secret is taken."""
        place, _, name = scheme.kind.partition(":")
        match place:
            case "query":
                return name.lower() in self.query
            case "cookie":
                return False
            case "header":
                return name.lower() in self.headers
            case _:
                return "authorization" in self.headers


def _satisfied(scheme: Scheme, secrets: Mapping[str, Secret], by_hand: _ByHand) -> bool:
    return by_hand.gives(scheme) or all(secrets.get(name) for name in scheme.arguments)


def _needs(names: tuple[str, ...], schemes: Mapping[str, Scheme]) -> str:
    """What an alternative asks for, by argument and environment variable."""
    texts: list[str] = []
    for name in names:
        if (scheme := schemes.get(name)) is None:
            texts.append(f"the security scheme {name}, which this client does not have")
            continue
        arguments = " and ".join(scheme.arguments)
        variable = scheme.environment
        instead = f" (or the environment variable {variable})" if variable else ""
        texts.append(arguments + instead)
    return " and ".join(texts)


def _together(
    schemes: list[Scheme], settings: Settings, by_hand: _ByHand
) -> Credentials | Grant:
    """The secrets of all the schemes, in their places."""
    headers: list[tuple[str, Secret]] = []
    query: list[tuple[str, Secret]] = []
    cookies: list[tuple[str, Secret]] = []
    client: tuple[str, Secret] | None = None
    for scheme in schemes:
        if by_hand.gives(scheme):
            continue
        given = [settings.secrets[argument] for argument in scheme.arguments]
        _check(scheme, given, settings.name)
        place, _, name = scheme.kind.partition(":")
        match place:
            case "header":
                headers.append((name, given[0]))
            case "query":
                query.append((name, given[0]))
            case "cookie":
                cookies.append((name, given[0]))
            case "basic":
                headers.append(("Authorization", _basic(given[0], given[1])))
            case "oauth2":
                url = urljoin(settings.base_url, scheme.token_url)
                client = url, client_authorization(given[0], given[1])
            case "bearer":
                headers.append(("Authorization", _bearer(given[0])))
            case _:
                message = f"{settings.name}: {scheme.kind!r} is no kind of security"
                raise RequestError(message)
    found = Credentials(tuple(headers), tuple(query), tuple(cookies))
    return Grant(*client, found) if client else found


def _bearer(key: Secret) -> Secret:
    return Secret(f"Bearer {key.reveal()}")


def _basic(username: Secret, password: Secret) -> Secret:
    """User and password as RFC 7617 has them, in UTF-8."""
    pair = f"{username.reveal()}:{password.reveal()}".encode()
    return Secret("Basic " + base64.b64encode(pair).decode())


def _check(scheme: Scheme, given: list[Secret], client: str) -> None:
    """Raises :class:`RequestError` for secrets that their place cannot hold."""
    for position, (argument, value) in enumerate(zip(scheme.arguments, given)):
        if flaw := _flaw(scheme.kind.partition(":")[0], position, value):
            raise RequestError(f"{client}: {argument} {flaw}")


def _flaw(place: str, position: int, value: Secret) -> str | None:
    """What is wrong with a secret. Nothing is raised here, where its text is at hand."""
    text = value.reveal()
    if _CONTROL.search(text):
        return "has a line break or another control character in it"
    if place in ("basic", "oauth2"):
        colon = place == "basic" and position == 0 and ":" in text
        return "has a colon in it, which a user name cannot have" if colon else None
    if text != text.strip():
        return "has blanks around it"
    if place != "query" and _NOT_ASCII.search(text):
        return "has characters in it that are not ASCII"
    if place == "bearer" and " " in text:
        return "has a blank in it; it is given without the word Bearer"
    if place == "cookie" and _NOT_IN_COOKIES.search(text):
        return "has characters in it that a cookie cannot hold"
    return None
