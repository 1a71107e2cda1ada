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
    from ..models.create_embedding_request_input import CreateEmbeddingRequestInput
    from ..models.create_embedding_request_model import CreateEmbeddingRequestModel
    from ..models.create_embedding_response import CreateEmbeddingResponse


class EmbeddingsCreateParams(TypedDict, total=False):
    """The arguments of ``embeddings.create``."""

    input: Required[
        CreateEmbeddingRequestInput
        | Sequence[str]
        | Sequence[Sequence[int]]
        | Sequence[int]
    ]
    """What to embed: one text, several texts, or either of these already split into
    tokens.
    """

    model: Required[CreateEmbeddingRequestModel]
    """Identifier of the embedding model. Names beyond the known ones are accepted
    too.
    """

    encoding_format: Literal["float", "base64"] | str
    """How a vector is written: `float` gives a list of numbers, `base64` the bytes of
    little-endian 32-bit floats, which is the shorter form.

    The server's default is ``"float"``.
    """

    dimensions: int
    """Length of the vectors, at least 1. Only `text-embedding-3` and later models can
    shorten theirs.

    At least 1.
    """

    user: str
    """Stable identifier of the person behind the request, which helps to trace abuse to
    one [end user](/docs/guides/safety-best-practices#end-user-ids).
    """


CREATE: Final[Operation[CreateEmbeddingResponse]] = Operation(
    "embeddings.create",
    "POST",
    "/embeddings",
    bodies=(Body(),),
    arguments=EmbeddingsCreateParams,
    outcomes=(
        Outcome(
            "200",
            "application/json",
            lambda: serializers.create_embedding_response.read,
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
        """Turns texts, or lists of tokens, into vectors whose distances reflect how
        related the texts are.

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
        """Turns texts, or lists of tokens, into vectors whose distances reflect how
        related the texts are.

        Takes the keys of :class:`EmbeddingsCreateParams`, or a body as a whole.
        """
        return await self._dispatch(CREATE, body, params)
