"""What the clients of all packages have in common: their settings, and a transport that
is made at the first call and closed with the client.
"""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Mapping
from importlib.util import find_spec
from types import TracebackType
from typing import Generic, Self, TypeVar, cast

from .caller import AsyncCaller, Caller
from .client_settings import AsyncOptions as AsyncOptions
from .client_settings import ClientOptions as ClientOptions
from .client_settings import Provider as Provider
from .client_settings import SyncOptions as SyncOptions
from .client_settings import settings_of
from .errors import RequestError
from .secrets import Secret, hidden
from .timeouts import Timeout
from .wire import AsyncResponse, AsyncTransport, Request, Response, Transport

T = TypeVar("T")


class BaseClient:
    """A client that blocks. It can be shared by threads."""

    def __init__(
        self,
        provider: Provider,
        secrets: Mapping[str, str | Secret | None],
        options: SyncOptions,
    ) -> None:
        secrets = hidden(secrets)  # What is raised from here on does not show them.
        settings = settings_of(provider, secrets, options)
        self._transport = _Sending(_Held(options.get("transport"), default_transport))
        self._caller = Caller(settings, self._transport)

    def close(self) -> None:
        """Close all connections; the client cannot be used any more. A transport that
        was given to it stays open.
        """
        closing = self._transport.held.close()
        if closing is not None:
            closing()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return _shown(self)


class BaseAsyncClient:
    """A client for the event loop."""

    def __init__(
        self,
        provider: Provider,
        secrets: Mapping[str, str | Secret | None],
        options: AsyncOptions,
    ) -> None:
        secrets = hidden(secrets)  # What is raised from here on does not show them.
        settings = settings_of(provider, secrets, options)
        held = _Held(options.get("transport"), default_async_transport)
        self._transport = _AsyncSending(held)
        self._caller = AsyncCaller(settings, self._transport)

    async def close(self) -> None:
        """As in :class:`BaseClient`."""
        closing = self._transport.held.close()
        if closing is not None:
            await cast(Awaitable[None], closing())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return _shown(self)


def _shown(client: BaseClient | BaseAsyncClient) -> str:
    """What a client is; one that could not be made, in a traceback, is nobody's."""
    kind = type(client).__name__
    caller: Caller | AsyncCaller | None = getattr(client, "_caller", None)
    if caller is None:
        return f"<{kind}>"
    return f"<{kind} of {caller.settings.name} at {caller.settings.base_url}>"


def default_transport() -> Transport:
    """The one of ``httpx2`` if that is installed, else that of the standard library."""
    if find_spec("httpx2") is None:
        from .stdlib_transport import StdlibTransport

        return StdlibTransport()
    from .httpx_transport import HttpxTransport

    return HttpxTransport()


def default_async_transport() -> AsyncTransport:
    """The one of ``httpx2``. Raises ``ImportError`` if that is not installed."""
    if find_spec("httpx2") is None:
        raise ImportError(
            "the async client needs httpx2 (pip install httpx2), or a transport"
        )
    from .async_httpx_transport import AsyncHttpxTransport

    return AsyncHttpxTransport()


class _Held(Generic[T]):
    """The transport of a client: the one that was given to it, or its own, made when
    it is first asked for, by whichever thread.
    """

    __slots__ = ("_closed", "_given", "_lock", "_make", "_own")

    def __init__(self, given: T | None, make: Callable[[], T]) -> None:
        self._given = given
        self._make = make
        self._own: T | None = None
        self._closed = False
        self._lock = threading.Lock()

    def get(self) -> T:
        """The transport. Raises :class:`RequestError` if the client is closed."""
        with self._lock:
            if self._closed:
                raise RequestError("the client is closed")
            if self._given is not None:
                return self._given
            if self._own is None:
                self._own = self._make()
            return self._own

    def close(self) -> Callable[[], object] | None:
        """Give nothing any more. What closes the transport, if it is to be closed."""
        with self._lock:
            own, self._own, self._closed = self._own, None, True
        return getattr(own, "close", None)


class _Sending:
    """The transport of a client, as one."""

    __slots__ = ("held",)

    def __init__(self, held: _Held[Transport]) -> None:
        self.held = held

    def send(self, request: Request, timeout: Timeout) -> Response:
        return self.held.get().send(request, timeout)


class _AsyncSending:
    """The same for the async client."""

    __slots__ = ("held",)

    def __init__(self, held: _Held[AsyncTransport]) -> None:
        self.held = held

    async def send(self, request: Request, timeout: Timeout) -> AsyncResponse:
        return await self.held.get().send(request, timeout)
