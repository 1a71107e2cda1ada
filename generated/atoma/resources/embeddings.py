"""The operations of ``embeddings``."""

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

from .. import serializers
from .._runtime.client.calls import Body, Operation, Outcome
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.client.options import RequestOptions
    from ..models.create_embedding_request import CreateEmbeddingRequest
    from ..models.create_embedding_response import CreateEmbeddingResponse
    from ..models.embedding_input import EmbeddingInput


class EmbeddingsCreateParams(TypedDict, total=False):
    """The arguments of ``embeddings.create``."""

    dimensions: int | None
    """Length to shorten the vectors to; works with models trained for it.

    At least 0.
    """

    encoding_format: Literal["float", "base64"] | str | None
    """How vectors are written: "float" for plain numbers, "base64" for packed ones.
    Plain numbers are the default

    The server's default is ``"float"``.
    """

    input: Required[EmbeddingInput | Sequence[str]]
    """One text, or several to be embedded in a single call."""

    model: Required[str]
    """Name of the embedding model."""

    user: str | None
    """Stable pseudonym of the end user, for tracing abuse without naming anybody."""


CREATE: Final[Operation[CreateEmbeddingResponse]] = Operation(
    "embeddings.create",
    "POST",
    "/v1/embeddings",
    bodies=(Body(),),
    arguments=EmbeddingsCreateParams,
    outcomes=(
        Outcome(
            "200",
            "application/json",
            lambda: serializers.create_embedding_response.read,
        ),
        Outcome("400", error=True),
        Outcome("401", error=True),
        Outcome("500", error=True),
    ),
    security=(("bearer_auth",),),
)


class EmbeddingsResource(Resource):
    """The operations of ``embeddings``."""

    @overload
    def create(
        self,
        body: CreateEmbeddingRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse: ...
    @overload
    def create(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[EmbeddingsCreateParams],
    ) -> CreateEmbeddingResponse: ...
    def create(self, *body: Any, **params: Any) -> Any:
        """Turn texts into vectors

        Computes embedding vectors for one or more texts. A node is chosen before the
        call reaches its handler, which then relays the request there.

        # Returns
        * `Ok(Response)` - vectors as the node computed them
        * `Err(AtomaProxyError)` - a status code that names the failing step

        ## Errors
        * `INTERNAL_SERVER_ERROR` - the node was out of reach or gave up

        Takes the keys of :class:`EmbeddingsCreateParams`, or a body as a whole.
        """
        return self._dispatch(CREATE, body, params)


class AsyncEmbeddingsResource(AsyncResource):
    """The operations of ``embeddings``, for the async client."""

    @overload
    async def create(
        self,
        body: CreateEmbeddingRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> CreateEmbeddingResponse: ...
    @overload
    async def create(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[EmbeddingsCreateParams],
    ) -> CreateEmbeddingResponse: ...
    async def create(self, *body: Any, **params: Any) -> Any:
        """Turn texts into vectors

        Computes embedding vectors for one or more texts. A node is chosen before the
        call reaches its handler, which then relays the request there.

        # Returns
        * `Ok(Response)` - vectors as the node computed them
        * `Err(AtomaProxyError)` - a status code that names the failing step

        ## Errors
        * `INTERNAL_SERVER_ERROR` - the node was out of reach or gave up

        Takes the keys of :class:`EmbeddingsCreateParams`, or a body as a whole.
        """
        return await self._dispatch(CREATE, body, params)
