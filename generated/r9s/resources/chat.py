"""The operations of ``chat``."""

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
    from .._runtime.client.streams import AsyncStream, Stream
    from ..models.audio import Audio
    from ..models.chat_completion_request import ChatCompletionRequest
    from ..models.chat_completion_request_tool_choice import (
        ChatCompletionRequestToolChoice,
    )
    from ..models.chat_completion_response import ChatCompletionResponse
    from ..models.chat_completion_stream_event import ChatCompletionStreamEvent
    from ..models.message import Message
    from ..models.modalities import Modalities
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.response_format import ResponseFormat
    from ..models.service_tier import ServiceTier
    from ..models.stop import Stop
    from ..models.stream_options import StreamOptions
    from ..models.tool import Tool


class ChatCreateParams(TypedDict, total=False):
    """The arguments of ``chat.create``."""

    model: Required[str]
    """Name of the model that answers, one of those listed by `models.list`."""

    messages: Required[Sequence[Message | Mapping[str, Any]]]
    """The conversation, oldest turn first. Models keep no state, so send all turns that
    still matter.
    """

    frequency_penalty: float
    """From -2 to 2. Positive values make a token less likely the more often it has been
    used, which curbs repetition.
    """

    logit_bias: Mapping[str, float]
    """Maps token ids to a number that is added to their likelihood; about -100 bans a
    token and 100 forces it.
    """

    logprobs: bool
    """Asks for the probability of each token written. It cannot be combined with
    `stream`, a limit inherited from OpenAI.
    """

    top_logprobs: int
    """How many runner-up tokens to report per position, from 0 to 20; needs
    `logprobs`.
    """

    max_tokens: int
    """Upper bound on tokens generated per answer, at least 1. An answer cut here ends
    with the reason `length`.
    """

    n: int
    """How many answers to write to the same prompt, from 1 to 128; every one of them is
    billed.
    """

    modalities: Sequence[Modalities]
    """Kinds of output wanted. For speech pass ["text", "audio"], and see `audio` for
    its voice and format.
    """

    audio: Audio | Mapping[str, Any]
    """Voice and format of speech; used only if `modalities` has `audio`."""

    presence_penalty: float
    """From -2 to 2. Positive values put tokens that have occurred at all at a
    disadvantage and so favour new subjects.
    """

    response_format: ResponseFormat | Mapping[str, Any]
    """Asks for JSON, freely or after a schema, instead of prose."""

    seed: int
    """Makes sampling repeatable as far as the backend allows: the same number with the
    same parameters should give the same text.
    """

    service_tier: ServiceTier
    """Processing class to use for this call."""

    stop: Stop | Sequence[str]
    """Text at which the model stops writing; the matched text is not part of the
    answer.
    """

    stream_options: StreamOptions | Mapping[str, Any]
    """Extras for streamed replies; send it together with `stream`."""

    temperature: float
    """Randomness, from 0 (nearly deterministic) to 2. Change this or `top_p`, rarely
    both.
    """

    top_p: float
    """From 0 to 1: sample only among the likeliest tokens whose probabilities sum up to
    this share.
    """

    top_k: int
    """Sample only among this many of the likeliest tokens, at least 1. OpenAI's own
    models lack it; support depends on the model.
    """

    tools: Sequence[Tool | Mapping[str, Any]]
    """Functions that the model may ask to have run."""

    tool_choice: ChatCompletionRequestToolChoice | Mapping[str, Any]
    """Whether tools may, must or must not be called, or which one has to be."""

    parallel_tool_calls: bool
    """Lets one turn call several tools at once; without `tools` it has no place."""

    user: str
    """A stable, opaque id of your end user, by which abuse can be traced."""

    reasoning_effort: ReasoningEffort
    """How hard a thinking model works before it answers. Other models do not take
    it.
    """

    max_completion_tokens: int
    """Bound on generated tokens, at least 1, that counts hidden thinking too; newer
    models want it in place of `max_tokens`.
    """

    store: bool
    """Keeps the exchange with the provider, for later evaluation or distillation."""

    metadata: Mapping[str, Any]
    """Keys and values of your own that are kept with the request, for finding it
    again.
    """


CREATE: Final[Operation[ChatCompletionResponse]] = Operation(
    "chat.create",
    "POST",
    "/chat/completions",
    bodies=(Body(),),
    arguments=ChatCreateParams,
    outcomes=(
        Outcome(read=lambda: serializers.chat_completion_response.read),
        Outcome(
            read=lambda: serializers.chat_completion_stream_event.read,
            stream="events",
            ends=("[DONE]",),
        ),
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
    streams="asked",
    final=lambda: serializers.chat_completion_response.read,
)


class ChatResource(Resource):
    """The operations of ``chat``."""

    @overload
    def create(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletionResponse: ...
    @overload
    def create(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> Stream[ChatCompletionStreamEvent, ChatCompletionResponse]: ...
    @overload
    def create(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> (
        ChatCompletionResponse
        | Stream[ChatCompletionStreamEvent, ChatCompletionResponse]
    ): ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> ChatCompletionResponse: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> Stream[ChatCompletionStreamEvent, ChatCompletionResponse]: ...
    @overload
    def create(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> (
        ChatCompletionResponse
        | Stream[ChatCompletionStreamEvent, ChatCompletionResponse]
    ): ...
    def create(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation

        Writes the next turn of a conversation, by whichever model `model` names. With
        `stream` set to true the reply is a series of server-sent events, each holding a
        chunk, and the line `data: [DONE]` closes it.

        Takes the keys of :class:`ChatCreateParams`, or a body as a whole.
        """
        return self._dispatch(CREATE, body, params)


class AsyncChatResource(AsyncResource):
    """The operations of ``chat``, for the async client."""

    @overload
    async def create(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletionResponse: ...
    @overload
    async def create(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncStream[ChatCompletionStreamEvent, ChatCompletionResponse]: ...
    @overload
    async def create(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> (
        ChatCompletionResponse
        | AsyncStream[ChatCompletionStreamEvent, ChatCompletionResponse]
    ): ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> ChatCompletionResponse: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> AsyncStream[ChatCompletionStreamEvent, ChatCompletionResponse]: ...
    @overload
    async def create(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> (
        ChatCompletionResponse
        | AsyncStream[ChatCompletionStreamEvent, ChatCompletionResponse]
    ): ...
    async def create(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation

        Writes the next turn of a conversation, by whichever model `model` names. With
        `stream` set to true the reply is a series of server-sent events, each holding a
        chunk, and the line `data: [DONE]` closes it.

        Takes the keys of :class:`ChatCreateParams`, or a body as a whole.
        """
        return await self._dispatch(CREATE, body, params)
