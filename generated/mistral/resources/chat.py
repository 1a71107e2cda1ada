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
    from ..models.chat_completion_request import ChatCompletionRequest
    from ..models.chat_completion_request_message import ChatCompletionRequestMessage
    from ..models.chat_completion_request_stop import ChatCompletionRequestStop
    from ..models.chat_completion_request_tool import ChatCompletionRequestTool
    from ..models.chat_completion_request_tool_choice import (
        ChatCompletionRequestToolChoice,
    )
    from ..models.chat_completion_response import ChatCompletionResponse
    from ..models.chat_completion_stream_request import ChatCompletionStreamRequest
    from ..models.chat_completion_stream_request_message import (
        ChatCompletionStreamRequestMessage,
    )
    from ..models.chat_completion_stream_request_stop import (
        ChatCompletionStreamRequestStop,
    )
    from ..models.chat_completion_stream_request_tool import (
        ChatCompletionStreamRequestTool,
    )
    from ..models.chat_completion_stream_request_tool_choice import (
        ChatCompletionStreamRequestToolChoice,
    )
    from ..models.completion_chunk import CompletionChunk
    from ..models.guardrail_config import GuardrailConfig
    from ..models.mistral_prompt_mode import MistralPromptMode
    from ..models.prediction import Prediction
    from ..models.reasoning_effort import ReasoningEffort
    from ..models.response_format import ResponseFormat


class ChatCompleteParams(TypedDict, total=False):
    """The arguments of ``chat.complete``."""

    model: Required[str]
    """Identifier or alias of the model that answers. [The model
    listing](https://docs.mistral.ai/api/#tag/models/operation/list_models_v1_models_get)
    returns the ones a key may use; the [overview](https://docs.mistral.ai/models)
    compares them.
    """

    temperature: float | None
    """Sampling temperature between 0 and 1.5, best kept at or below 0.7: the lower, the
    more repeatable the answer. Change this or `top_p`, not both. Each model has its own
    default, given by `default_model_temperature` in the model listing.
    """

    top_p: float | None
    """Samples only from the most likely tokens whose probabilities add up to this
    share, above 0 and at most 1. Leave it alone when setting `temperature`.
    """

    max_tokens: int | None
    """Upper limit of generated tokens. Prompt and limit together must fit the context
    window of the model.
    """

    stop: ChatCompletionRequestStop | Sequence[str] | None
    """Text that ends the generation as soon as it would appear; an array stops at
    whichever comes first.
    """

    random_seed: int | None
    """Seed of the sampler, zero or more. Repeating a request with one seed yields the
    same answer as far as the service can guarantee it.
    """

    metadata: Mapping[str, Any] | None
    """Values of your own to attach to the request, under keys of your choice."""

    messages: Required[Sequence[ChatCompletionRequestMessage | Mapping[str, Any]]]
    """The conversation so far, oldest message first. It normally ends with a user or
    tool message, or with an assistant message marked as `prefix`.
    """

    response_format: ResponseFormat | Mapping[str, Any]
    """Shape of the answer; free text unless set. For `json_object` also ask for JSON in
    the prompt; for `json_schema` supply the schema in the `json_schema` field.
    """

    tools: Sequence[ChatCompletionRequestTool | Mapping[str, Any]] | None
    """Tools the model may use: functions described by JSON Schema, tools hosted by
    Mistral, and connectors. Calls of functions come back in `tool_calls` and are run by
    the caller.
    """

    tool_choice: ChatCompletionRequestToolChoice | Mapping[str, Any]
    """Whether tools may (`auto`), must not (`none`) or must (`any`, `required`) be
    used. `{"type": "function", "function": {"name": "my_function"}}` demands one
    function by name.

    The server's default is ``"auto"``.
    """

    presence_penalty: float | None
    """Between -2 and 2. Positive values hold back every word that already occurred,
    however often, and so widen the vocabulary.
    """

    frequency_penalty: float | None
    """Between -2 and 2. Positive values hold back words in proportion to how often they
    already occurred, which curbs verbatim repetition.
    """

    n: int | None
    """How many choices to generate, at least 1. The prompt is billed once whatever the
    number, generated tokens for each choice.
    """

    prediction: Prediction | Mapping[str, Any]
    """Text that most of the answer is expected to repeat; generation is faster where
    the guess is right.
    """

    parallel_tool_calls: bool
    """Allows several tool calls in one answer. Switch it off to receive at most one at
    a time.

    The server's default is ``true``.
    """

    reasoning_effort: ReasoningEffort | None
    """How long a reasoning model thinks before answering. Models that do not reason
    ignore or refuse it.
    """

    prompt_mode: MistralPromptMode | None
    """With `reasoning`, Mistral adds its own system prompt for reasoning models; null
    adds none.
    """

    guardrails: Sequence[GuardrailConfig | Mapping[str, Any]] | None
    """Moderation checks to run on this request, each with its own thresholds and
    action.
    """

    prompt_cache_key: str | None
    """Groups requests that share a long prompt beginning, so that cached prompt work is
    found again.
    """

    safe_prompt: bool
    """Puts a safety prompt of Mistral's in front of the conversation.

    The server's default is ``false``.
    """


class ChatStreamParams(TypedDict, total=False):
    """The arguments of ``chat.stream``."""

    model: Required[str]
    """Identifier or alias of the model that answers. [The model
    listing](https://docs.mistral.ai/api/#tag/models/operation/list_models_v1_models_get)
    returns the ones a key may use; the [overview](https://docs.mistral.ai/models)
    compares them.
    """

    temperature: float | None
    """Sampling temperature between 0 and 1.5, best kept at or below 0.7: the lower, the
    more repeatable the answer. Change this or `top_p`, not both. Each model has its own
    default, given by `default_model_temperature` in the model listing.
    """

    top_p: float | None
    """Samples only from the most likely tokens whose probabilities add up to this
    share, above 0 and at most 1. Leave it alone when setting `temperature`.
    """

    max_tokens: int | None
    """Upper limit of generated tokens. Prompt and limit together must fit the context
    window of the model.
    """

    stop: ChatCompletionStreamRequestStop | Sequence[str] | None
    """Text that ends the generation as soon as it would appear; an array stops at
    whichever comes first.
    """

    random_seed: int | None
    """Seed of the sampler, zero or more. Repeating a request with one seed yields the
    same answer as far as the service can guarantee it.
    """

    metadata: Mapping[str, Any] | None
    """Values of your own to attach to the request, under keys of your choice."""

    messages: Required[Sequence[ChatCompletionStreamRequestMessage | Mapping[str, Any]]]
    """The conversation so far, oldest message first. It normally ends with a user or
    tool message, or with an assistant message marked as `prefix`.
    """

    response_format: ResponseFormat | Mapping[str, Any]
    """Shape of the answer; free text unless set. For `json_object` also ask for JSON in
    the prompt; for `json_schema` supply the schema in the `json_schema` field.
    """

    tools: Sequence[ChatCompletionStreamRequestTool | Mapping[str, Any]] | None
    """Tools the model may use: functions described by JSON Schema, tools hosted by
    Mistral, and connectors. Calls of functions come back in `tool_calls` and are run by
    the caller.
    """

    tool_choice: ChatCompletionStreamRequestToolChoice | Mapping[str, Any]
    """Whether tools may (`auto`), must not (`none`) or must (`any`, `required`) be
    used. `{"type": "function", "function": {"name": "my_function"}}` demands one
    function by name.

    The server's default is ``"auto"``.
    """

    presence_penalty: float | None
    """Between -2 and 2. Positive values hold back every word that already occurred,
    however often, and so widen the vocabulary.
    """

    frequency_penalty: float | None
    """Between -2 and 2. Positive values hold back words in proportion to how often they
    already occurred, which curbs verbatim repetition.
    """

    n: int | None
    """How many choices to generate, at least 1. The prompt is billed once whatever the
    number, generated tokens for each choice.
    """

    prediction: Prediction | Mapping[str, Any]
    """Text that most of the answer is expected to repeat; generation is faster where
    the guess is right.
    """

    parallel_tool_calls: bool
    """Allows several tool calls in one answer. Switch it off to receive at most one at
    a time.

    The server's default is ``true``.
    """

    reasoning_effort: ReasoningEffort | None
    """How long a reasoning model thinks before answering. Models that do not reason
    ignore or refuse it.
    """

    prompt_mode: MistralPromptMode | None
    """With `reasoning`, Mistral adds its own system prompt for reasoning models; null
    adds none.
    """

    guardrails: Sequence[GuardrailConfig | Mapping[str, Any]] | None
    """Moderation checks to run on this request, each with its own thresholds and
    action.
    """

    prompt_cache_key: str | None
    """Groups requests that share a long prompt beginning, so that cached prompt work is
    found again.
    """

    safe_prompt: bool
    """Puts a safety prompt of Mistral's in front of the conversation.

    The server's default is ``false``.
    """


COMPLETE: Final[Operation[ChatCompletionResponse]] = Operation(
    "chat.complete",
    "POST",
    "/v1/chat/completions",
    bodies=(Body(),),
    arguments=ChatCompleteParams,
    outcomes=(
        Outcome(read=lambda: serializers.chat_completion_response.read),
        Outcome(
            read=lambda: serializers.completion_chunk.read,
            stream="events",
            ends=("[DONE]",),
        ),
        Outcome(
            "422",
            "application/json",
            lambda: serializers.http_validation_error.read,
            error=True,
        ),
    ),
    streams="asked",
    final=lambda: serializers.chat_completion_response.read,
)

STREAM: Final[Operation[Any]] = Operation(
    "chat.stream",
    "POST",
    "/v1/chat/completions",
    bodies=(Body(asking={"stream": True}),),
    arguments=ChatStreamParams,
    outcomes=(
        Outcome(
            read=lambda: serializers.completion_chunk.read,
            stream="events",
            ends=("[DONE]",),
        ),
        Outcome(
            "422",
            "application/json",
            lambda: serializers.http_validation_error.read,
            error=True,
        ),
    ),
    streams="always",
    final=lambda: serializers.chat_completion_response.read,
)


class ChatResource(Resource):
    """The operations of ``chat``."""

    @overload
    def complete(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletionResponse: ...
    @overload
    def complete(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> Stream[CompletionChunk, ChatCompletionResponse]: ...
    @overload
    def complete(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> ChatCompletionResponse | Stream[CompletionChunk, ChatCompletionResponse]: ...
    @overload
    def complete(
        self,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCompleteParams],
    ) -> ChatCompletionResponse: ...
    @overload
    def complete(
        self,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
        **params: Unpack[ChatCompleteParams],
    ) -> Stream[CompletionChunk, ChatCompletionResponse]: ...
    @overload
    def complete(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCompleteParams],
    ) -> ChatCompletionResponse | Stream[CompletionChunk, ChatCompletionResponse]: ...
    def complete(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation

        Sends a conversation and waits for the complete answer. Long answers can take a
        while; stream them to show text as it is written.

        Takes the keys of :class:`ChatCompleteParams`, or a body as a whole.
        """
        return self._dispatch(COMPLETE, body, params)

    @overload
    def stream(
        self,
        body: ChatCompletionStreamRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[CompletionChunk, ChatCompletionResponse]: ...
    @overload
    def stream(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ChatStreamParams],
    ) -> Stream[CompletionChunk, ChatCompletionResponse]: ...
    def stream(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation as a stream

        Sends a conversation and receives the answer as server-sent events, each with
        the text generated since the one before. A line `data: [DONE]` ends the stream.
        An answer that breaks off without that line is incomplete.

        Takes the keys of :class:`ChatStreamParams`, or a body as a whole.
        """
        return self._dispatch(STREAM, body, params)


class AsyncChatResource(AsyncResource):
    """The operations of ``chat``, for the async client."""

    @overload
    async def complete(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletionResponse: ...
    @overload
    async def complete(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncStream[CompletionChunk, ChatCompletionResponse]: ...
    @overload
    async def complete(
        self,
        body: ChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> (
        ChatCompletionResponse | AsyncStream[CompletionChunk, ChatCompletionResponse]
    ): ...
    @overload
    async def complete(
        self,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCompleteParams],
    ) -> ChatCompletionResponse: ...
    @overload
    async def complete(
        self,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
        **params: Unpack[ChatCompleteParams],
    ) -> AsyncStream[CompletionChunk, ChatCompletionResponse]: ...
    @overload
    async def complete(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCompleteParams],
    ) -> (
        ChatCompletionResponse | AsyncStream[CompletionChunk, ChatCompletionResponse]
    ): ...
    async def complete(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation

        Sends a conversation and waits for the complete answer. Long answers can take a
        while; stream them to show text as it is written.

        Takes the keys of :class:`ChatCompleteParams`, or a body as a whole.
        """
        return await self._dispatch(COMPLETE, body, params)

    @overload
    async def stream(
        self,
        body: ChatCompletionStreamRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[CompletionChunk, ChatCompletionResponse]: ...
    @overload
    async def stream(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ChatStreamParams],
    ) -> AsyncStream[CompletionChunk, ChatCompletionResponse]: ...
    async def stream(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation as a stream

        Sends a conversation and receives the answer as server-sent events, each with
        the text generated since the one before. A line `data: [DONE]` ends the stream.
        An answer that breaks off without that line is incomplete.

        Takes the keys of :class:`ChatStreamParams`, or a body as a whole.
        """
        return await self._dispatch(STREAM, body, params)
