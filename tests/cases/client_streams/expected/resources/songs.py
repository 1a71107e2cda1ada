"""The operations of ``songs``."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    Never,
    Required,
    TypedDict,
    Unpack,
    overload,
)

from .. import serializers
from .._runtime.client.calls import Body, Operation, Outcome
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client.options import RequestOptions
    from .._runtime.client.streams import AsyncStream, Stream
    from ..models.progress import Progress
    from ..models.songs_sing_request import SongsSingRequest


class SongsSingParams(TypedDict, total=False):
    """The arguments of ``songs.sing``."""

    text: Required[str]

    from_: Literal["here"]

    stream_format: Literal["sse", "audio"] | str
    """The server's default is ``"audio"``."""

    note: Literal["a", "b"] | str


class SongsSingStreamParams(TypedDict, total=False):
    """The arguments of ``songs.sing_stream``."""

    text: Required[str]

    from_: Literal["here"]

    note: Literal["a", "b"] | str


SING: Final[Operation[bytes]] = Operation(
    "songs.sing",
    "POST",
    "/songs",
    bodies=(Body(names={"from_": "from"}, constants={"from": "here"}),),
    arguments=SongsSingParams,
    outcomes=(Outcome("200", "audio/mpeg"),),
)

SING_STREAM: Final[Operation[Any]] = Operation(
    "songs.sing_stream",
    "POST",
    "/songs",
    bodies=(
        Body(
            names={"from_": "from"},
            constants={"from": "here"},
            asking={"stream_format": "sse"},
        ),
    ),
    arguments=SongsSingStreamParams,
    outcomes=(
        Outcome(
            "200",
            "text/event-stream",
            lambda: serializers.progress.read,
            stream="events",
        ),
    ),
    streams="always",
)


class SongsResource(Resource):
    """The operations of ``songs``."""

    @overload
    def sing(
        self,
        body: SongsSingRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> bytes: ...
    @overload
    def sing(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[SongsSingParams],
    ) -> bytes: ...
    def sing(self, *body: Any, **params: Any) -> Any:
        """Sings, in a way that a key decides.

        Takes the keys of :class:`SongsSingParams`, or a body as a whole.
        """
        return self._dispatch(SING, body, params)

    @overload
    def sing_stream(
        self,
        body: SongsSingRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[Progress, Never]: ...
    @overload
    def sing_stream(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[SongsSingStreamParams],
    ) -> Stream[Progress, Never]: ...
    def sing_stream(self, *body: Any, **params: Any) -> Any:
        """Sings, in a way that a key decides.

        Takes the keys of :class:`SongsSingStreamParams`, or a body as a whole.
        """
        return self._dispatch(SING_STREAM, body, params)


class AsyncSongsResource(AsyncResource):
    """The operations of ``songs``, for the async client."""

    @overload
    async def sing(
        self,
        body: SongsSingRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> bytes: ...
    @overload
    async def sing(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[SongsSingParams],
    ) -> bytes: ...
    async def sing(self, *body: Any, **params: Any) -> Any:
        """Sings, in a way that a key decides.

        Takes the keys of :class:`SongsSingParams`, or a body as a whole.
        """
        return await self._dispatch(SING, body, params)

    @overload
    async def sing_stream(
        self,
        body: SongsSingRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[Progress, Never]: ...
    @overload
    async def sing_stream(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[SongsSingStreamParams],
    ) -> AsyncStream[Progress, Never]: ...
    async def sing_stream(self, *body: Any, **params: Any) -> Any:
        """Sings, in a way that a key decides.

        Takes the keys of :class:`SongsSingStreamParams`, or a body as a whole.
        """
        return await self._dispatch(SING_STREAM, body, params)
