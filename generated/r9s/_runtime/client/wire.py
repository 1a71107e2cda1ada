"""What goes to a transport and what comes back: one request, one reply."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterator
from dataclasses import dataclass, replace
from typing import Final, Protocol, TypeAlias
from urllib.parse import quote, urlsplit

from .secrets import Secret
from .timeouts import Timeout

Headers: TypeAlias = tuple[tuple[str, str], ...]
"""Names and values in order; a name may stand several times, in any casing."""


TOKEN: Final = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
"""What methods and the names of headers are made of (RFC 9110, section 5.6.2)."""


class Content(Protocol):
    """A body that is read while it is sent: a file, or pieces made on the way.

    ``length`` is in bytes, ``None`` if it is not known. ``replayable`` says whether it
    can be sent once more, from its beginning.
    """

    @property
    def length(self) -> int | None: ...

    @property
    def replayable(self) -> bool: ...

    def chunks(self) -> Iterator[bytes]:
        """The bytes from the beginning. Raises ``OSError`` if a file cannot be read."""
        ...


class AsyncContent(Protocol):
    """The same where the pieces come asynchronously, for the async client only."""

    @property
    def length(self) -> int | None: ...

    @property
    def replayable(self) -> bool: ...

    def chunks(self) -> AsyncIterator[bytes]:
        """The bytes from the beginning."""
        ...


@dataclass(frozen=True, slots=True)
class Credentials:
    """The secrets of a request, by where they are sent."""

    headers: tuple[tuple[str, Secret], ...] = ()
    query: tuple[tuple[str, Secret], ...] = ()
    cookies: tuple[tuple[str, Secret], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.headers or self.query or self.cookies)

    def __add__(self, more: Credentials) -> Credentials:
        return Credentials(
            self.headers + more.headers,
            self.query + more.query,
            self.cookies + more.cookies,
        )

    def without_headers(self, names: Collection[str]) -> Credentials:
        """Those of them that are in no header of these names, given in lower case."""
        kept = tuple(pair for pair in self.headers if pair[0].lower() not in names)
        return replace(self, headers=kept)


@dataclass(frozen=True, slots=True)
class Request:
    """One request, its secrets apart: ``url`` and ``headers`` may be shown to anyone.

    Transports send :meth:`revealed_url` and :meth:`revealed_headers`, and hold neither
    in a variable longer than they must.
    """

    method: str
    url: str
    headers: Headers = ()
    body: bytes | Content | AsyncContent | None = None
    credentials: Credentials = Credentials()

    def header(self, name: str) -> str | None:
        """The first value of a header that is no secret, whatever its casing."""
        return header(self.headers, name)

    def with_headers(self, *more: tuple[str, str]) -> Request:
        """The request with headers that take the place of those of the same name, also
        of those that are secrets.
        """
        names = {name.lower() for name, _ in more}
        kept = tuple(pair for pair in self.headers if pair[0].lower() not in names)
        held = self.credentials.without_headers(names)
        return replace(self, headers=(*kept, *more), credentials=held)

    def revealed_url(self) -> str:
        """The URL with the secrets that travel in it."""
        added = "&".join(
            f"{quote(name, safe='')}={quote(value.reveal(), safe='')}"
            for name, value in self.credentials.query
        )
        if not added:
            return self.url
        return f"{self.url}{'&' if urlsplit(self.url).query else '?'}{added}"

    def revealed_headers(self) -> list[tuple[str, str]]:
        """All headers as they are sent, secrets and cookies among them."""
        secrets = [(name, value.reveal()) for name, value in self.credentials.headers]
        named = {name.lower() for name, _ in secrets}
        headers = [pair for pair in self.headers if pair[0].lower() not in named]
        if cookies := self.credentials.cookies:
            texts = [f"{name}={value.reveal()}" for name, value in cookies]
            held = [value for name, value in headers if name.lower() == "cookie"]
            headers = [pair for pair in headers if pair[0].lower() != "cookie"]
            headers.append(("Cookie", "; ".join([*held, *texts])))
        return [*headers, *secrets]


class Response(Protocol):
    """A reply whose head has come. The bytes of :meth:`read` are as they were sent,
    any ``Content-Encoding`` included, any ``Transfer-Encoding`` undone.
    """

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Headers: ...

    def read(self) -> bytes:
        """The next piece of the body; empty after its proper end. Raises
        :class:`~.failures.Failure` if the connection ends before that.
        """
        ...

    def close(self) -> None:
        """Give the connection up, or back if all was read, or comes within a moment;
        may be called twice.
        """
        ...


class AsyncResponse(Protocol):
    """The same for an async transport."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Headers: ...

    async def read(self) -> bytes:
        """As in :class:`Response`."""
        ...

    async def close(self) -> None:
        """As in :class:`Response`."""
        ...


class Transport(Protocol):
    """Sends requests. One that has a method ``close`` is closed with the client that
    made it; one that was given to a client belongs to whoever gave it.
    """

    def send(self, request: Request, timeout: Timeout) -> Response:
        """Send a request and wait for the head of its reply, of whatever status;
        redirects are not followed. Raises :class:`~.failures.Failure`.
        """
        ...


class AsyncTransport(Protocol):
    """The same for the async client."""

    async def send(self, request: Request, timeout: Timeout) -> AsyncResponse:
        """As in :class:`Transport`."""
        ...


def header(headers: Headers, name: str) -> str | None:
    """The first value of a header, whatever its casing."""
    wanted = name.lower()
    return next((value for key, value in headers if key.lower() == wanted), None)
