"""Where a request goes: to the host of its URL, or to a proxy on the way."""

from __future__ import annotations

import base64
import os
import re
import sys
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import quote, unquote

from .failures import Broken
from .secrets import Secret

_URL: Final = re.compile(
    r"(?i:(https?))://"
    r"(?:[^/?#@\s]*@)?"
    r"(\[[0-9A-Fa-f:.]+(?:%[^\]\s]+)?\]|[^/?#@:\[\]\s]+)"
    r"(?::([0-9]{0,5}))?"
    r"([/?][^#\x00-\x20\x7f]*)?"
    r"(?:#.*)?"
)
_PROXY: Final = re.compile(r"(?:([a-z0-9]+)://)?(?:([^/?#\s]*)@)?([^/?#@\s]+)/?", re.I)
_PRINTABLE: Final = "".join(map(chr, range(33, 127)))
_OTHER: Final = "the environment names a proxy that cannot be understood"


@dataclass(frozen=True, slots=True)
class Origin:
    """To which server; ``host`` is in ASCII, an IPv6 address without its brackets."""

    scheme: Literal["http", "https"]
    host: str
    port: int

    @property
    def bracketed(self) -> str:
        """The host as it is written in front of a port."""
        return f"[{self.host}]" if ":" in self.host else self.host

    @property
    def authority(self) -> str:
        """The value of ``Host`` (RFC 9110, section 7.2): no port if it is usual."""
        usual = 443 if self.scheme == "https" else 80
        return self.bracketed if self.port == usual else f"{self.bracketed}:{self.port}"


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy; ``login`` is the name of the user and the password, with a colon between
    them.
    """

    scheme: str
    host: str
    port: int
    login: Secret | None = None

    def headers(self) -> list[tuple[bytes, bytes]]:
        """What is sent to it alone (RFC 9110, section 11.7.2)."""
        if self.login is None:
            return []
        token = base64.b64encode(self.login.reveal().encode())
        return [(b"Proxy-Authorization", b"Basic " + token)]


def split_url(url: str) -> tuple[Origin, str]:
    """The origin of a URL, and its path with the query as they are sent, not touched
    but for characters outside ASCII. Raises :class:`Broken` for what is no URL, which
    it does not quote: there may be secrets in it.
    """
    match = _URL.fullmatch(url)
    if match is None:
        raise Broken("the URL is none of http or https", sent=False)
    secure = match[1].lower() == "https"
    port = int(match[3] or (443 if secure else 80))
    target = quote(match[4] or "/", safe=_PRINTABLE)
    host = _ascii(match[2].strip("[]"))
    if host is None or not 0 < port < 65536:
        raise Broken("the URL has no proper host or port", sent=False)
    scheme: Literal["http", "https"] = "https" if secure else "http"
    return Origin(scheme, host, port), target if target[0] == "/" else f"/{target}"


def environment_proxies() -> dict[str, str]:
    """The proxies that the environment (or the system, on Windows and macOS) sets up,
    as :func:`urllib.request.getproxies` tells them; it is imported only for that.
    """
    named = any(name.lower().endswith("_proxy") for name in os.environ)
    if not named and sys.platform not in ("win32", "darwin"):
        return {}
    from urllib.request import getproxies

    return getproxies()


def proxy_for(origin: Origin, proxies: dict[str, str]) -> Proxy | None:
    """The proxy by which an origin is reached; ``None`` if directly. Raises
    :class:`Broken` if the address of the proxy cannot be understood.
    """
    text = proxies.get(origin.scheme) or proxies.get("all")
    if not text:
        return None
    from urllib.request import proxy_bypass

    passed_by = proxy_bypass(origin.authority) or proxy_bypass(origin.host)
    return None if passed_by else _proxy(text)


def _proxy(text: str) -> Proxy:
    match = _PROXY.fullmatch(text)
    if match is None:
        raise Broken(_OTHER, sent=False)
    scheme = (match[1] or "http").lower()
    host, _, port = match[3].rpartition(":")
    if not host or port.endswith("]"):
        host, port = match[3], "443" if scheme == "https" else "80"
    if scheme.startswith("socks") and host == match[3]:
        port = "1080"
    if not (port.isascii() and port.isdigit()):
        raise Broken(_OTHER, sent=False)
    login = None if match[2] is None else _login(match[2])
    return Proxy(scheme, host.strip("[]"), int(port), login)


def _login(user_info: str) -> Secret:
    user, _, password = user_info.partition(":")
    return Secret(f"{unquote(user)}:{unquote(password)}")


def _ascii(host: str) -> str | None:
    """A host name in lower case, international ones in their ASCII form."""
    if host.isascii():
        return host.lower()
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return None
