"""Clients of every kind over real sockets, called as generated methods call them.

with opened("stdlib", server.url) as live:
    live.came(SHOW, id="a")        # the value, or the events, and the error that ended them
"""

from __future__ import annotations

import asyncio
from collections.abc import Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeAlias

from generator.runtime.client.async_httpx_transport import AsyncHttpxTransport
from generator.runtime.client.calls import Body, Operation, Outcome, Parameter, Scheme
from generator.runtime.client.client_settings import ClientOptions, Provider
from generator.runtime.client.errors import ApiError
from generator.runtime.client.httpx_transport import HttpxTransport
from generator.runtime.client.secrets import Secret
from generator.runtime.client.stdlib_transport import StdlibTransport
from generator.runtime.client.streams import AsyncStream, Stream
from generator.runtime.decoding import read_object

from .calling import AsyncClient, Client
from .canary import CANARY

Kind: TypeAlias = Literal["httpx", "stdlib", "async httpx"]
KINDS: tuple[Kind, ...] = ("httpx", "stdlib", "async httpx")

_ID = Parameter("id", "path", required=True)
_KITE = Outcome("200", "application/json", lambda: read_object)
_EVENTS = Outcome("200", "text/event-stream", lambda: read_object, stream="events", ends=("[DONE]",))
_LINES = Outcome("200", "application/jsonl", lambda: read_object, stream="lines")

SHOW: Operation[Any] = Operation("kites.show", "GET", "/kites/{id}", (_ID,), (), (_KITE,))
FLY: Operation[Any] = Operation("kites.fly", "POST", "/kites/{id}", (_ID,), (Body(required=False),), (_KITE,))
CHAT: Operation[Any] = Operation("kites.chat", "POST", "/kites/{id}", (_ID,), (Body(),), (_KITE, _EVENTS), streams="asked")
TAIL: Operation[Any] = Operation("kites.tail", "POST", "/kites/{id}", (_ID,), (Body(required=False),), (_LINES,), streams="always")

SCHEMES: Mapping[str, Scheme] = {
    "bearer": Scheme("Key", "bearer", ("api_key",)),
    "basic": Scheme("Login", "basic", ("username", "password")),
    "header": Scheme("Header", "header:X-Key", ("header_key",)),
    "query": Scheme("Query", "query:sign", ("query_key",)),
    "cookie": Scheme("Cookie", "cookie:sid", ("cookie_key",)),
    "oauth2": Scheme("Client", "oauth2", ("client_id", "client_secret"), token_url="/token"),
}


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a call: its value, or the list of the events of a stream up to the error if there was one."""

    value: Any = None
    error: ApiError | None = None


class Live(Protocol):
    """A client of one kind."""

    @property
    def client(self) -> object: ...

    def came(self, operation: Operation[Any], /, **params: Any) -> Came:
        """Call an operation; streams are read to their end."""
        ...

    def held(self, operation: Operation[Any], /, **params: Any) -> AbstractContextManager[None]:
        """Call an operation that streams, and hold the stream unread for a while."""
        ...


@dataclass(frozen=True, slots=True)
class LiveSync:
    """A client that blocks."""

    client: Client

    @contextmanager
    def held(self, operation: Operation[Any], /, **params: Any) -> Generator[None]:
        stream: Stream[Any, Any] = self.client.kites.call(operation, **params)
        with stream:
            yield

    def came(self, operation: Operation[Any], /, **params: Any) -> Came:
        events: list[Any] = []
        try:
            result = self.client.kites.call(operation, **params)
            if not _streams(operation, params):
                return Came(result)
            stream: Stream[Any, Any] = result
            for event in stream:
                events.append(event)
        except ApiError as error:
            return Came(events, error)
        return Came(events)


@dataclass(frozen=True, slots=True)
class LiveAsync:
    """A client of the event loop, each call run to its end in one that is kept."""

    client: AsyncClient
    runner: asyncio.Runner

    @contextmanager
    def held(self, operation: Operation[Any], /, **params: Any) -> Generator[None]:
        stream: AsyncStream[Any, Any] = self.runner.run(self.client.kites.call(operation, **params))
        yield
        self.runner.run(stream.close())

    def came(self, operation: Operation[Any], /, **params: Any) -> Came:
        return self.runner.run(self._came(operation, params))

    async def _came(self, operation: Operation[Any], params: dict[str, Any]) -> Came:
        events: list[Any] = []
        try:
            result = await self.client.kites.call(operation, **params)
            if not _streams(operation, params):
                return Came(result)
            stream: AsyncStream[Any, Any] = result
            async for event in stream:
                events.append(event)
        except ApiError as error:
            return Came(events, error)
        return Came(events)


def _streams(operation: Operation[Any], params: Mapping[str, Any]) -> bool:
    return operation.streams == "always" or bool(params.get("stream"))


def provider(scheme: str = "bearer") -> Provider:
    """A provider that is let in by one scheme."""
    return Provider("Kites", (), (SCHEMES[scheme],))


def keys(scheme: str = "bearer") -> dict[str, str | Secret | None]:
    """The arguments of a client that hold its secrets: all are the canary."""
    return dict.fromkeys(SCHEMES[scheme].arguments, Secret(CANARY))


@contextmanager
def opened(
    kind: Kind, url: str, options: ClientOptions | None = None, *, scheme: str = "bearer", connections: int = 1000
) -> Generator[Live]:
    """A client of a kind whose base URL is ``url``; all it opened is closed at the end."""
    settings: ClientOptions = {"base_url": url, **(options or {})}
    if kind == "async httpx":
        with asyncio.Runner() as runner:
            transport = AsyncHttpxTransport(connections=connections)
            yield LiveAsync(AsyncClient(provider(scheme), keys(scheme), {**settings, "transport": transport}), runner)
            runner.run(transport.close())
    else:
        plain = HttpxTransport(connections=connections) if kind == "httpx" else StdlibTransport()
        yield LiveSync(Client(provider(scheme), keys(scheme), {**settings, "transport": plain}))
        plain.close()
