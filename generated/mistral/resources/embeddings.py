"""The operations of ``embeddings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Required, TypedDict, Unpack, overload

from .. import serializers
from .._runtime.client.calls import Body, Operation, Outcome
from .._runtime.client.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.client.options import RequestOptions
    from ..models.embedding_dtype import EmbeddingDtype
    from ..models.embedding_request import EmbeddingRequest
    from ..models.embedding_request_inputs import EmbeddingRequestInputs
    from ..models.embedding_response import EmbeddingResponse
    from ..models.encoding_format import EncodingFormat


class EmbeddingsCreateParams(TypedDict, total=False):
    """The arguments of ``embeddings.create``."""

    model: Required[str]
    """Identifier of an embedding model."""

    metadata: Mapping[str, Any] | None
    """Values of your own to attach to the request, under keys of your choice."""

    input: Required[EmbeddingRequestInputs | Sequence[str]]
    """Text to turn into a vector, or an array of texts. Answers keep the order of the
    array.
    """

    output_dimension: int | None
    """Length of the returned vectors, for models that can shorten them. The model's
    full length is used when left out.
    """

    output_dtype: EmbeddingDtype
    """Numeric type of the vector components, for models that can quantise. Smaller
    types trade accuracy for storage.

    The server's default is ``"float"``.
    """

    encoding_format: EncodingFormat
    """Whether vectors are returned as number arrays or as base64 text.

    The server's default is ``"float"``.
    """


CREATE: Final[Operation[EmbeddingResponse]] = Operation(
    "embeddings.create",
    "POST",
    "/v1/embeddings",
    bodies=(Body(),),
    arguments=EmbeddingsCreateParams,
    outcomes=(
        Outcome(read=lambda: serializers.embedding_response.read),
        Outcome(
            "422",
            "application/json",
            lambda: serializers.http_validation_error.read,
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
        """Embed texts

        Computes one vector per input text. Vectors of different models cannot be
        compared with each other.

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
        """Embed texts

        Computes one vector per input text. Vectors of different models cannot be
        compared with each other.

        Takes the keys of :class:`EmbeddingsCreateParams`, or a body as a whole.
        """
        return await self._dispatch(CREATE, body, params)
