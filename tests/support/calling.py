"""Clients of both kinds over scripted transports, called as generated methods call them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any, cast

from generator.runtime.client.calls import Operation
from generator.runtime.client.clients import BaseAsyncClient, BaseClient, ClientOptions, Provider
from generator.runtime.client.resources import AsyncResource, Resource
from generator.runtime.client.servers import Server
from generator.runtime.client.streams import AsyncStream, Stream

from .fakes import Answer, FakeAsyncTransport, FakeClock, FakeTransport, Script

PROVIDER = Provider("Kites", (Server("https://api.test/v1"),))


class _Kites(Resource):
    def call(self, operation: Operation[Any], *body: Any, **params: Any) -> Any:
        return self._dispatch(operation, body, params)


class _AsyncKites(AsyncResource):
    async def call(self, operation: Operation[Any], *body: Any, **params: Any) -> Any:
        return await self._dispatch(operation, body, params)


class Client(BaseClient):
    @property
    def kites(self) -> _Kites:
        return _Kites(self._caller)


class AsyncClient(BaseAsyncClient):
    @property
    def kites(self) -> _AsyncKites:
        return _AsyncKites(self._caller)


@dataclass
class World:
    """One call after another by a client of one kind; ``script`` is that of the last."""

    kind: str
    provider: Provider = PROVIDER
    secrets: dict[str, Any] = field(default_factory=dict[str, Any])
    clock: FakeClock = field(default_factory=FakeClock)
    options: ClientOptions = field(default_factory=lambda: ClientOptions())
    script: Script = field(default_factory=Script)

    def call(self, operation: Operation[Any], answer: Answer, *body: Any, **params: Any) -> Any:
        """The value of the reply, the list of its events if it is a stream. Whatever happens, nothing is left open."""
        self.script = Script(answer, clock=self.clock)
        try:
            if self.kind == "sync":
                return self._call(operation, *body, **params)
            return asyncio.run(self._call_async(operation, *body, **params))
        finally:
            assert not self.script.open

    def _call(self, operation: Operation[Any], *body: Any, **params: Any) -> Any:
        with Client(self.provider, self.secrets, {"clock": self.clock, **self.options, "transport": FakeTransport(self.script)}) as client:
            result = client.kites.call(operation, *body, **params)
            return list(result) if isinstance(cast(object, result), Stream) else result

    async def _call_async(self, operation: Operation[Any], *body: Any, **params: Any) -> Any:
        transport = FakeAsyncTransport(self.script)
        async with AsyncClient(self.provider, self.secrets, {"clock": self.clock, **self.options, "transport": transport}) as client:
            result = await client.kites.call(operation, *body, **params)
            return [event async for event in result] if isinstance(cast(object, result), AsyncStream) else result
