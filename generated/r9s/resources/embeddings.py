"""The operations of ``embeddings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Required, TypedDict, Unpack, overload

from .. import serializers
from .._runtime.client.calls import Body, Operation, Outcome
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.client.options import RequestOptions
    from ..models.embedding_request import EmbeddingRequest
    from ..models.embedding_request_input import EmbeddingRequestInput
    from ..models.embedding_response import EmbeddingResponse
    from ..models.encoding_format import EncodingFormat


class EmbeddingsCreateParams(TypedDict, total=False):
    """The arguments of ``embeddings.create``."""

    model: Required[str]
    """Name of an embedding model, one of those listed by `models.list`."""

    input: Required[EmbeddingRequestInput | Sequence[str]]
    """Text to turn into vectors; a list is embedded in one go and answered in the same
    order.
    """

    encoding_format: EncodingFormat
    """Whether vectors are returned as numbers or packed in base64; numbers unless told
    otherwise.

    The server's default is ``"float"``.
    """

    dimensions: int
    """Length of each vector, at least 1. Only models that can shorten their vectors
    accept it.
    """

    user: str
    """A stable, opaque id of your end user, as in chat calls."""


CREATE: Final[Operation[EmbeddingResponse]] = Operation(
    "embeddings.create",
    "POST",
    "/embeddings",
    bodies=(Body(),),
    arguments=EmbeddingsCreateParams,
    outcomes=(
        Outcome(read=lambda: serializers.embedding_response.read),
        Outcome(
            "400",
            "application/json",
            lambda: serializers.bad_request_error.read,
            error=True,
        ),
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
            "422",
            "application/json",
            lambda: serializers.unprocessable_entity_error.read,
            error=True,
        ),
        Outcome(
            "429",
            "application/json",
            lambda: serializers.rate_limit_error.read,
            error=True,
        ),
        Outcome(
            "500",
            "application/json",
            lambda: serializers.internal_server_error.read,
            error=True,
        ),
        Outcome(
            "503",
            "application/json",
            lambda: serializers.service_unavailable_error.read,
            error=True,
        ),
    ),
)


class EmbeddingsResource(Resource):
    """The operations of ``embeddings``."""

    @overload
    def create(
        self,
        body: EmbeddingRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> EmbeddingResponse: ...
    @overload
    def create(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[EmbeddingsCreateParams],
    ) -> EmbeddingResponse: ...
    def create(self, *body: Any, **params: Any) -> Any:
        """Turn text into vectors

        Computes a vector for each input text, so that texts close in meaning lie close
        together.

        Takes the keys of :class:`EmbeddingsCreateParams`, or a body as a whole.
        """
        return self._dispatch(CREATE, body, params)


class AsyncEmbeddingsResource(AsyncResource):
    """The operations of ``embeddings``, for the async client."""

    @overload
    async def create(
        self,
        body: EmbeddingRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> EmbeddingResponse: ...
    @overload
    async def create(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[EmbeddingsCreateParams],
    ) -> EmbeddingResponse: ...
    async def create(self, *body: Any, **params: Any) -> Any:
        """Turn text into vectors

        Computes a vector for each input text, so that texts close in meaning lie close
        together.

        Takes the keys of :class:`EmbeddingsCreateParams`, or a body as a whole.
        """
        return await self._dispatch(CREATE, body, params)
