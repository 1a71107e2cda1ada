"""The operations of ``models``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Required, TypedDict, Unpack

from .. import serializers
from .._runtime.client.calls import Operation, Outcome, Parameter
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.client.options import RequestOptions
    from ..models.list_models_response import ListModelsResponse
    from ..models.model import Model


class ModelsRetrieveParams(TypedDict, total=False):
    """The arguments of ``models.retrieve``."""

    model: Required[str]
    """Identifier of the model, sent as the last segment of the path"""


LIST: Final[Operation[ListModelsResponse]] = Operation(
    "models.list",
    "GET",
    "/models",
    outcomes=(
        Outcome(
            "200", "application/json", lambda: serializers.list_models_response.read
        ),
        Outcome(
            "default",
            "application/json",
            lambda: serializers.error_response.read,
            error=True,
        ),
    ),
    security=(("ApiKeyAuth",),),
)

RETRIEVE: Final[Operation[Model]] = Operation(
    "models.retrieve",
    "GET",
    "/models/{model}",
    parameters=(Parameter("model", "path", required=True),),
    outcomes=(
        Outcome("200", "application/json", lambda: serializers.model.read),
        Outcome(
            "default",
            "application/json",
            lambda: serializers.error_response.read,
            error=True,
        ),
    ),
    security=(("ApiKeyAuth",),),
)


class ModelsResource(Resource):
    """The operations of ``models``."""

    def list(self, *, options: RequestOptions | None = None) -> ListModelsResponse:
        """Lists the models that the API key may use, each with its owner and the time
        of its creation.
        """
        return self._call(LIST, {}, options)

    def retrieve(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ModelsRetrieveParams],
    ) -> Model:
        """Looks up one model by its identifier and returns the same record that the
        list holds.

        Takes the keys of :class:`ModelsRetrieveParams`.
        """
        return self._call(RETRIEVE, params, options)


class AsyncModelsResource(AsyncResource):
    """The operations of ``models``, for the async client."""

    async def list(
        self, *, options: RequestOptions | None = None
    ) -> ListModelsResponse:
        """Lists the models that the API key may use, each with its owner and the time
        of its creation.
        """
        return await self._call(LIST, {}, options)

    async def retrieve(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ModelsRetrieveParams],
    ) -> Model:
        """Looks up one model by its identifier and returns the same record that the
        list holds.

        Takes the keys of :class:`ModelsRetrieveParams`.
        """
        return await self._call(RETRIEVE, params, options)
