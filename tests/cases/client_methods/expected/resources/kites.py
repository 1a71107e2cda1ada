"""The operations of ``kites``."""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    Required,
    TypedDict,
    Unpack,
    overload,
)

from .. import resources, serializers
from .._runtime import decoding
from .._runtime.client.calls import Body, Operation, Outcome, Parameter
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence

    from .._runtime.client.options import RequestOptions
    from .._runtime.decoding import At, Problems
    from ..models.kite import Kite
    from ..models.kites_wake_request import KitesWakeRequest
    from .kites_flights import AsyncKitesFlightsResource, KitesFlightsResource


class KitesChangeTarget(TypedDict, total=False):
    """The arguments of ``kites.change`` besides the body."""

    id: Required[str]

    tags_query: Sequence[str]
    """Which tags to keep."""


class KitesChangeParams(KitesChangeTarget, total=False):
    """The arguments of ``kites.change``."""

    kind: Literal["kite"]

    tags: Sequence[str]
    """What it is called."""

    options_: Required[Mapping[str, int]]


class KitesPropertyParams(TypedDict, total=False):
    """The arguments of ``kites.property_``."""

    body: str


class KitesWakeParams(TypedDict, total=False):
    """The arguments of ``kites.wake``."""


CHANGE: Final[Operation[Kite]] = Operation(
    "kites.change",
    "PATCH",
    "/kites/{id}",
    parameters=(
        Parameter("id", "path", required=True),
        Parameter("tags", "query", "tags_query", explode=False),
    ),
    bodies=(Body(names={"options_": "options"}, constants={"kind": "kite"}),),
    arguments=KitesChangeParams,
    outcomes=(
        Outcome("200", "application/json", lambda: serializers.kite.read),
        Outcome("402", error=True),
        Outcome("503", error=True),
    ),
    security=(("key",),),
)

LIST: Final[Operation[list[Kite] | None]] = Operation(
    "kites.list",
    "GET",
    "/kites",
    outcomes=(
        Outcome("200", "application/json", lambda: read_list_reply),
        Outcome("204"),
    ),
    security=(("key",),),
)

PROPERTY_: Final[Operation[None]] = Operation(
    "kites.property_",
    "PUT",
    "/kites/tug",
    bodies=(Body("text/plain", required=False, whole=True),),
    arguments=KitesPropertyParams,
    outcomes=(Outcome("204"),),
    security=(("key",),),
)

WAKE: Final[Operation[str | bytes]] = Operation(
    "kites.wake",
    "POST",
    "/kites/wake",
    bodies=(Body(),),
    arguments=KitesWakeParams,
    outcomes=(
        Outcome("200", "application/json", lambda: decoding.read_string),
        Outcome("200", "text/*"),
        Outcome("200", "*/*"),
    ),
    security=(("key",),),
)


def read_list_reply(value: Any, at: At, problems: Problems) -> Any:
    return decoding.read_list(value, serializers.kite.read, at, problems)


class KitesResource(Resource):
    """The operations of ``kites``."""

    @property
    def flights(self) -> KitesFlightsResource:
        """The operations of ``kites.flights``."""
        return resources.kites_flights.KitesFlightsResource(self._caller)

    @overload
    def change(
        self,
        body: Kite | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[KitesChangeTarget],
    ) -> Kite: ...
    @overload
    def change(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[KitesChangeParams],
    ) -> Kite: ...
    def change(self, *body: Any, **params: Any) -> Any:
        """Changes a kite.

        Takes the keys of :class:`KitesChangeParams`, or a body as a whole.
        """
        return self._dispatch(CHANGE, body, params)

    def list(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[Kite] | None:
        """``GET /kites``"""
        return self._call(LIST, {}, options)

    def property_(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[KitesPropertyParams],
    ) -> None:
        """``PUT /kites/tug``

        Takes the keys of :class:`KitesPropertyParams`.
        """
        return self._call(PROPERTY_, params, options)

    @overload
    def wake(
        self,
        body: KitesWakeRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> str | bytes: ...
    @overload
    def wake(self, *, options: RequestOptions | None = None) -> str | bytes: ...
    def wake(self, *body: Any, **params: Any) -> Any:
        """Wakes a kite, whose manual comes as it is stored.

        Takes the keys of :class:`KitesWakeParams`, or a body as a whole.
        """
        return self._dispatch(WAKE, body, params)


class AsyncKitesResource(AsyncResource):
    """The operations of ``kites``, for the async client."""

    @property
    def flights(self) -> AsyncKitesFlightsResource:
        """The operations of ``kites.flights``."""
        return resources.kites_flights.AsyncKitesFlightsResource(self._caller)

    @overload
    async def change(
        self,
        body: Kite | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[KitesChangeTarget],
    ) -> Kite: ...
    @overload
    async def change(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[KitesChangeParams],
    ) -> Kite: ...
    async def change(self, *body: Any, **params: Any) -> Any:
        """Changes a kite.

        Takes the keys of :class:`KitesChangeParams`, or a body as a whole.
        """
        return await self._dispatch(CHANGE, body, params)

    async def list(
        self, *, options: RequestOptions | None = None
    ) -> builtins.list[Kite] | None:
        """``GET /kites``"""
        return await self._call(LIST, {}, options)

    async def property_(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[KitesPropertyParams],
    ) -> None:
        """``PUT /kites/tug``

        Takes the keys of :class:`KitesPropertyParams`.
        """
        return await self._call(PROPERTY_, params, options)

    @overload
    async def wake(
        self,
        body: KitesWakeRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> str | bytes: ...
    @overload
    async def wake(self, *, options: RequestOptions | None = None) -> str | bytes: ...
    async def wake(self, *body: Any, **params: Any) -> Any:
        """Wakes a kite, whose manual comes as it is stored.

        Takes the keys of :class:`KitesWakeParams`, or a body as a whole.
        """
        return await self._dispatch(WAKE, body, params)
