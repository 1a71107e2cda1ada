"""The clients, and whatever else is needed to call the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from . import resources
from ._runtime.client.clients import (
    AsyncOptions,
    BaseAsyncClient,
    BaseClient,
    Provider,
    SyncOptions,
)
from .errors import ERRORS

if TYPE_CHECKING:
    from ._runtime.client.async_httpx_transport import (
        AsyncHttpxTransport as AsyncHttpxTransport,
    )
    from ._runtime.client.failures import (
        Broken as Broken,
        Failure as Failure,
        TimedOut as TimedOut,
    )
    from ._runtime.client.files import FileContent as FileContent, Upload as Upload
    from ._runtime.client.httpx_transport import HttpxTransport as HttpxTransport
    from ._runtime.client.options import (
        Limits as Limits,
        RequestOptions as RequestOptions,
    )
    from ._runtime.client.reply import Reply as Reply
    from ._runtime.client.secrets import Secret as Secret
    from ._runtime.client.settings import After as After, Before as Before
    from ._runtime.client.stdlib_transport import StdlibTransport as StdlibTransport
    from ._runtime.client.streams import AsyncStream as AsyncStream, Stream as Stream
    from ._runtime.client.timeouts import Clock as Clock, Timeout as Timeout
    from ._runtime.client.wire import (
        AsyncResponse as AsyncResponse,
        AsyncTransport as AsyncTransport,
        Headers as Headers,
        Request as Request,
        Response as Response,
        Transport as Transport,
    )
    from .resources.api import ApiResource, AsyncApiResource

if not TYPE_CHECKING:
    _ELSEWHERE = {
        "After": "settings",
        "AsyncHttpxTransport": "async_httpx_transport",
        "AsyncResponse": "wire",
        "AsyncStream": "streams",
        "AsyncTransport": "wire",
        "Before": "settings",
        "Broken": "failures",
        "Clock": "timeouts",
        "Failure": "failures",
        "FileContent": "files",
        "Headers": "wire",
        "HttpxTransport": "httpx_transport",
        "Limits": "options",
        "Reply": "reply",
        "Request": "wire",
        "RequestOptions": "options",
        "Response": "wire",
        "Secret": "secrets",
        "StdlibTransport": "stdlib_transport",
        "Stream": "streams",
        "TimedOut": "failures",
        "Timeout": "timeouts",
        "Transport": "wire",
        "Upload": "files",
    }

    def __getattr__(name: str) -> Any:
        from importlib import import_module

        if name not in _ELSEWHERE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = import_module(f"._runtime.client.{_ELSEWHERE[name]}", __package__)
        value = globals()[name] = getattr(module, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_ELSEWHERE})


PROVIDER: Final = Provider("Radio", errors=ERRORS)


class Client(BaseClient):
    """Calls Radio."""

    def __init__(self, **options: Unpack[SyncOptions]) -> None:
        super().__init__(PROVIDER, {}, options)

    @cached_property
    def api(self) -> ApiResource:
        """The operations of ``api``."""
        return resources.api.ApiResource(self._caller)


class AsyncClient(BaseAsyncClient):
    """Calls Radio from the event loop."""

    def __init__(self, **options: Unpack[AsyncOptions]) -> None:
        super().__init__(PROVIDER, {}, options)

    @cached_property
    def api(self) -> AsyncApiResource:
        """The operations of ``api``."""
        return resources.api.AsyncApiResource(self._caller)
