"""The operations of ``models``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Required, TypedDict, Unpack

from .. import serializers
from .._runtime.client.calls import Operation, Outcome, Parameter
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from .._runtime.client.options import RequestOptions
    from ..models.model_list import ModelList
    from ..models.response_retrieve_model_v1_models_model_id_get import (
        ResponseRetrieveModelV1ModelsModelIDGet,
    )


class ModelsListParams(TypedDict, total=False):
    """The arguments of ``models.list``."""

    provider: str | None
    """Only lists models of this provider."""

    model: str | None
    """Only lists the model of this name."""


class ModelsRetrieveParams(TypedDict, total=False):
    """The arguments of ``models.retrieve``."""

    model_id: Required[str]
    """Identifier or alias of the model, fine-tuned ones included."""


LIST: Final[Operation[ModelList]] = Operation(
    "models.list",
    "GET",
    "/v1/models",
    parameters=(Parameter("provider", "query"), Parameter("model", "query")),
    outcomes=(
        Outcome(read=lambda: serializers.model_list.read),
        Outcome(
            "422",
            "application/json",
            lambda: serializers.http_validation_error.read,
            error=True,
        ),
    ),
)

RETRIEVE: Final[Operation[ResponseRetrieveModelV1ModelsModelIDGet]] = Operation(
    "models.retrieve",
    "GET",
    "/v1/models/{model_id}",
    parameters=(Parameter("model_id", "path", required=True),),
    outcomes=(
        Outcome(
            read=lambda: serializers.response_retrieve_model_v1_models_model_id_get.read
        ),
        Outcome(
            "422",
            "application/json",
            lambda: serializers.http_validation_error.read,
            error=True,
        ),
    ),
)


class ModelsResource(Resource):
    """The operations of ``models``."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ModelsListParams],
    ) -> ModelList:
        """List the models of a key

        Lists every model available to the API key, fine-tuned ones included.

        Takes the keys of :class:`ModelsListParams`.
        """
        return self._call(LIST, params, options)

    def retrieve(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ModelsRetrieveParams],
    ) -> ResponseRetrieveModelV1ModelsModelIDGet:
        """Retrieve one model

        Returns the card of a single model. Aliases are accepted as well as full
        identifiers.

        Takes the keys of :class:`ModelsRetrieveParams`.
        """
        return self._call(RETRIEVE, params, options)


class AsyncModelsResource(AsyncResource):
    """The operations of ``models``, for the async client."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ModelsListParams],
    ) -> ModelList:
        """List the models of a key

        Lists every model available to the API key, fine-tuned ones included.

        Takes the keys of :class:`ModelsListParams`.
        """
        return await self._call(LIST, params, options)

    async def retrieve(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ModelsRetrieveParams],
    ) -> ResponseRetrieveModelV1ModelsModelIDGet:
        """Retrieve one model

        Returns the card of a single model. Aliases are accepted as well as full
        identifiers.

        Takes the keys of :class:`ModelsRetrieveParams`.
        """
        return await self._call(RETRIEVE, params, options)
