"""The operations of ``models``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import serializers
from .._runtime.client.calls import Operation, Outcome
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.client.options import RequestOptions
    from ..models.model_list_response import ModelListResponse


LIST: Final[Operation[ModelListResponse]] = Operation(
    "models.list",
    "GET",
    "/models",
    outcomes=(
        Outcome(read=lambda: serializers.model_list_response.read),
        Outcome(
            "401",
            "application/json",
            lambda: serializers.authentication_error.read,
            error=True,
        ),
        Outcome(
            "403",
            "application/json",
            lambda: serializers.permission_denied_error.read,
            error=True,
        ),
        Outcome(
            "500",
            "application/json",
            lambda: serializers.internal_server_error.read,
            error=True,
        ),
    ),
)


class ModelsResource(Resource):
    """The operations of ``models``."""

    def list(self, *, options: RequestOptions | None = None) -> ModelListResponse:
        """See which models there are

        Returns every model that the key may use; takes no arguments.
        """
        return self._call(LIST, {}, options)


class AsyncModelsResource(AsyncResource):
    """The operations of ``models``, for the async client."""

    async def list(self, *, options: RequestOptions | None = None) -> ModelListResponse:
        """See which models there are

        Returns every model that the key may use; takes no arguments.
        """
        return await self._call(LIST, {}, options)
