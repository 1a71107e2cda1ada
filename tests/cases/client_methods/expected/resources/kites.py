"""The operations of ``kites``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Required, TypedDict, Unpack, overload

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
    from .kites_flights import AsyncKitesFlightsResource, KitesFlightsResource


class KitesChangeTarget(TypedDict, total=False):
    """The arguments of ``kites.change`` besides the body."""

    id: Required[str]

    tags_query: Sequence[str]
    """Which tags to keep."""


class KitesChangeParams(KitesChangeTarget, total=False):
    """The arguments of ``kites.change``."""

    tags: Sequence[str]
    """What it is called."""

    options_: Required[Mapping[str, int]]


class KitesPropertyParams(TypedDict, total=False):
    """The arguments of ``kites.property_``."""

    body: str


CHANGE: Final[Operation[Kite]] = Operation(
    "kites.change",
    "PATCH",
    "/kites/{id}",
    parameters=(
        Parameter("id", "path", required=True),
        Parameter("tags", "query", "tags_query", explode=False),
    ),
    bodies=(Body(names={"options_": "options"}, constants={"kind": "kite"}),),
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
    outcomes=(Outcome("204"),),
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
        """Changes a kite."""
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
        """``PUT /kites/tug``"""
        return self._call(PROPERTY_, params, options)


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
        """Changes a kite."""
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
        """``PUT /kites/tug``"""
        return await self._call(PROPERTY_, params, options)
