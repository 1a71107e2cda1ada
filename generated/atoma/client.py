"""The clients, and whatever else is needed to call the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from . import resources
from ._runtime.client.calls import Scheme
from ._runtime.client.clients import (
    AsyncOptions,
    BaseAsyncClient,
    BaseClient,
    Provider,
    SyncOptions,
)
from ._runtime.client.secrets import secret
from ._runtime.client.servers import Server
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
    from .resources.chat import AsyncChatResource, ChatResource
    from .resources.embeddings import AsyncEmbeddingsResource, EmbeddingsResource
    from .resources.models import AsyncModelsResource, ModelsResource

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


PROVIDER: Final = Provider(
    "Atoma",
    servers=(Server("https://api.atoma.network"),),
    schemes=(Scheme("bearer_auth", "bearer", ("api_key",), "ATOMASDK_BEARER_AUTH"),),
    errors=ERRORS,
)


class Client(BaseClient):
    """Calls Atoma.

    ``api_key`` is sent as a bearer token; if not given, it is read from the environment
    variable ``ATOMASDK_BEARER_AUTH``.
    """

    def __init__(
        self, *, api_key: str | Secret | None = None, **options: Unpack[SyncOptions]
    ) -> None:
        # A traceback of what is raised below may show all variables.
        api_key = secret(api_key)
        super().__init__(PROVIDER, {"api_key": api_key}, options)

    @cached_property
    def chat(self) -> ChatResource:
        """The operations of ``chat``."""
        return resources.chat.ChatResource(self._caller)

    @cached_property
    def embeddings(self) -> EmbeddingsResource:
        """The operations of ``embeddings``."""
        return resources.embeddings.EmbeddingsResource(self._caller)

    @cached_property
    def models(self) -> ModelsResource:
        """The operations of ``models``."""
        return resources.models.ModelsResource(self._caller)


class AsyncClient(BaseAsyncClient):
    """Calls Atoma from the event loop.

    ``api_key`` is sent as a bearer token; if not given, it is read from the environment
    variable ``ATOMASDK_BEARER_AUTH``.
    """

    def __init__(
        self, *, api_key: str | Secret | None = None, **options: Unpack[AsyncOptions]
    ) -> None:
        # A traceback of what is raised below may show all variables.
        api_key = secret(api_key)
        super().__init__(PROVIDER, {"api_key": api_key}, options)

    @cached_property
    def chat(self) -> AsyncChatResource:
        """The operations of ``chat``."""
        return resources.chat.AsyncChatResource(self._caller)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsResource:
        """The operations of ``embeddings``."""
        return resources.embeddings.AsyncEmbeddingsResource(self._caller)

    @cached_property
    def models(self) -> AsyncModelsResource:
        """The operations of ``models``."""
        return resources.models.AsyncModelsResource(self._caller)
