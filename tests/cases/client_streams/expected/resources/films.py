"""The operations of ``films``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .._runtime.client.calls import Operation, Outcome
from .._runtime.client.resources import AsyncResource, Resource
from .._runtime.client.servers import Server

if TYPE_CHECKING:
    from .._runtime.client.options import RequestOptions


LIST: Final[Operation[None]] = Operation(
    "films.list",
    "GET",
    "/films",
    outcomes=(Outcome("204"),),
    servers=(
        Server(
            "https://{region}.films.example/{version}",
            {"region": ("eu", ()), "version": ("v1", ("v1", "v2"))},
        ),
    ),
)


class FilmsResource(Resource):
    """The operations of ``films``."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """``GET /films``"""
        return self._call(LIST, {}, options)


class AsyncFilmsResource(AsyncResource):
    """The operations of ``films``, for the async client."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """``GET /films``"""
        return await self._call(LIST, {}, options)
