"""Cookies of a jar, if the application gave one to the client."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from .secrets import Secret
from .wire import Headers, Request

if TYPE_CHECKING:
    from http.client import HTTPResponse
    from http.cookiejar import CookieJar
    from urllib.request import Request as JarRequest


def with_cookies(request: Request, jar: CookieJar) -> Request:
    """The request with the cookies that the jar has for it; those that it carries
    already stay as they are.
    """
    seen = _Seen(request.url)
    jar.add_cookie_header(cast("JarRequest", seen))
    credentials = request.credentials
    named = {name for name, _ in credentials.cookies}
    added = tuple(
        (name, value) for name, value in parsed(seen.cookies) if name not in named
    )
    cookies = (*credentials.cookies, *added)
    return replace(request, credentials=replace(credentials, cookies=cookies))


def keep_cookies(url: str, headers: Headers, jar: CookieJar) -> None:
    """Put the cookies into the jar that a reply from the URL sets."""
    if any(name.lower() == "set-cookie" for name, _ in headers):
        told = cast("HTTPResponse", _Told(headers))
        jar.extract_cookies(told, cast("JarRequest", _Seen(url)))


def parsed(text: str) -> tuple[tuple[str, Secret], ...]:
    """Names and values of a ``Cookie`` header (RFC 6265 §4.2.1)."""
    pairs = [pair.strip().partition("=") for pair in text.split(";") if pair.strip()]
    return tuple((name, Secret(value)) for name, _, value in pairs)


class _Seen:
    """A request as far as a jar looks at it."""

    unverifiable = False

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._url = url
        self.type = parts.scheme
        self.host = parts.netloc
        self.origin_req_host = parts.hostname or ""
        self.cookies = ""

    def get_full_url(self) -> str:
        return self._url

    def get_header(self, _name: str, default: str) -> str:
        return default

    def has_header(self, _name: str) -> bool:
        return False

    def add_unredirected_header(self, name: str, value: str) -> None:
        if name == "Cookie":
            self.cookies = value


class _Told:
    """The headers of a reply as far as a jar looks at them."""

    def __init__(self, headers: Headers) -> None:
        self._headers = headers

    def info(self) -> _Told:
        return self

    def get_all(self, name: str, default: list[str]) -> list[str]:
        wanted = name.lower()
        found = [value for key, value in self._headers if key.lower() == wanted]
        return found or default
