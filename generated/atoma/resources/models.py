"""The operations of ``models``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .. import serializers
from .._runtime.client.calls import Operation, Outcome
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.client.options import RequestOptions
    from ..models.model_list import ModelList


LIST: Final[Operation[ModelList]] = Operation(
    "models.list",
    "GET",
    "/v1/models",
    outcomes=(
        Outcome("200", "application/json", lambda: serializers.model_list.read),
        Outcome("500", error=True),
    ),
    security=(("bearer_auth",),),
)


class ModelsResource(Resource):
    """The operations of ``models``."""

    def list(self, *, options: RequestOptions | None = None) -> ModelList:
        """Available models

        Lists what can be passed as `model` elsewhere. The reply keeps to the OpenAI
        format, so clients written for that listing read this one without changes.
        """
        return self._call(LIST, {}, options)


class AsyncModelsResource(AsyncResource):
    """The operations of ``models``, for the async client."""

    async def list(self, *, options: RequestOptions | None = None) -> ModelList:
        """Available models

        Lists what can be passed as `model` elsewhere. The reply keeps to the OpenAI
        format, so clients written for that listing read this one without changes.
        """
        return await self._call(LIST, {}, options)
