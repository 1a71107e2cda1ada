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
    from ..models.chat_completion_chunk import ChatCompletionChunk
    from ..models.chat_completion_message import ChatCompletionMessage
    from ..models.chat_completion_response import ChatCompletionResponse
    from ..models.chat_completion_tools_param import ChatCompletionToolsParam
    from ..models.create_chat_completion_request import CreateChatCompletionRequest
    from ..models.create_chat_completion_stream_request import (
        CreateChatCompletionStreamRequest,
    )
    from ..models.response_format import ResponseFormat
    from ..models.stream_options import StreamOptions
    from ..models.tool_choice import ToolChoice


class ChatCreateParams(TypedDict, total=False):
    """The arguments of ``chat.create``."""

    frequency_penalty: float | None
    """Pushes down tokens in proportion to how often the text already contains them,
    which curbs verbatim repetition. The range is -2.0 to 2.0; below zero repetition is
    encouraged

    From -2 to 2.
    """

    function_call: Any
    """Predecessor of `tool_choice`: steers whether and which of the `functions` gets
    called
    """

    functions: Sequence[Any] | None
    """Predecessor of `tools`: plain function declarations that the model can produce
    arguments for
    """

    logit_bias: Mapping[str, float] | None
    """Makes chosen tokens more or less likely to be sampled.

    Keys are token ids of the model's tokenizer, values are biases from -100 to 100 that
    are added to the logits right before sampling. Around 1 in either direction is a
    gentle nudge, whereas the two extremes forbid a token or leave no other choice.

    Each value: from -100 to 100.
    """

    max_completion_tokens: int | None
    """Hard limit on generated tokens; an answer that reaches it is cut off there"""

    max_tokens: int | None
    """Deprecated. Set `max_completion_tokens` from now on.

    Former name of the limit on generated tokens
    """

    messages: Required[Sequence[ChatCompletionMessage | Mapping[str, Any]]]
    """The conversation up to this point, oldest turn first; the model writes the next
    one
    """

    model: Required[str]
    """Identifier of the model that answers, as found in the models listing"""

    n: int | None
    """Number of alternative answers; each is generated, and paid for, separately"""

    parallel_tool_calls: bool | None
    """Lets the model issue several tool calls within one turn; turn it off to get at
    most one.
    """

    presence_penalty: float | None
    """Pushes down every token that occurred at least once, no matter how often, which
    invites new topics. Takes values from -2.0 to 2.0

    From -2 to 2.
    """

    response_format: ResponseFormat | Mapping[str, Any] | None
    """Output mode of the answer; without it the model writes free text."""

    seed: int | None
    """Asks for repeatable sampling: equal seeds with equal parameters should give equal
    answers, though nothing guarantees it
    """

    service_tier: Literal["auto", "default"] | str | None
    """Latency class under which the request is processed.

    `auto` spends scale tier credits while a project with that tier has any left, and
    falls back to the standard tier otherwise. `default` goes straight to the standard
    tier, with less uptime promised and no word on latency. Leaving it out amounts to
    `auto`.

    The server's default is ``"auto"``.
    """

    stop: Sequence[str] | None
    """At most 4 strings that end the answer as soon as one of them would be written

    At most 4 items. The server's default is ``[]``.
    """

    stream_options: StreamOptions | Mapping[str, Any] | None
    """Extra settings of the stream; leave it out unless `stream` is true."""

    temperature: float | None
    """Randomness of sampling from 0 (nearly deterministic) to 2 (erratic); change this
    or `top_p`, not both

    From 0 to 2.
    """

    tool_choice: ToolChoice | Mapping[str, Any] | None
    """Whether the model may call tools, and which; meaningful together with `tools`."""

    tools: Sequence[ChatCompletionToolsParam | Mapping[str, Any]] | None
    """Everything the model may call while answering"""

    top_logprobs: int | None
    """How many of the likeliest tokens, 0 to 20, to report per position along with
    their log probabilities. It takes effect only on a request with log probabilities
    enabled.

    From 0 to 20.
    """

    top_p: float | None
    """Nucleus sampling: only tokens within this share of the probability mass stay in
    play, so 0.1 keeps the top tenth
    """

    user: str | None
    """Stable pseudonym of the end user, for tracing abuse without naming anybody"""


class ChatCreateStreamParams(TypedDict, total=False):
    """The arguments of ``chat.create_stream``."""

    frequency_penalty: float | None
    """Pushes down tokens in proportion to how often the text already contains them,
    which curbs verbatim repetition. The range is -2.0 to 2.0; below zero repetition is
    encouraged

    From -2 to 2.
    """

    function_call: Any
    """Predecessor of `tool_choice`: steers whether and which of the `functions` gets
    called
    """

    functions: Sequence[Any] | None
    """Predecessor of `tools`: plain function declarations that the model can produce
    arguments for
    """

    logit_bias: Mapping[str, float] | None
    """Makes chosen tokens more or less likely to be sampled.

    Keys are token ids of the model's tokenizer, values are biases from -100 to 100 that
    are added to the logits right before sampling. Around 1 in either direction is a
    gentle nudge, whereas the two extremes forbid a token or leave no other choice.

    Each value: from -100 to 100.
    """

    max_completion_tokens: int | None
    """Hard limit on generated tokens; an answer that reaches it is cut off there"""

    max_tokens: int | None
    """Deprecated. Set `max_completion_tokens` from now on.

    Former name of the limit on generated tokens
    """

    messages: Required[Sequence[ChatCompletionMessage | Mapping[str, Any]]]
    """The conversation up to this point, oldest turn first; the model writes the next
    one
    """

    model: Required[str]
    """Identifier of the model that answers, as found in the models listing"""

    n: int | None
    """Number of alternative answers; each is generated, and paid for, separately"""

    parallel_tool_calls: bool | None
    """Lets the model issue several tool calls within one turn; turn it off to get at
    most one.
    """

    presence_penalty: float | None
    """Pushes down every token that occurred at least once, no matter how often, which
    invites new topics. Takes values from -2.0 to 2.0

    From -2 to 2.
    """

    response_format: ResponseFormat | Mapping[str, Any] | None
    """Output mode of the answer; without it the model writes free text."""

    seed: int | None
    """Asks for repeatable sampling: equal seeds with equal parameters should give equal
    answers, though nothing guarantees it
    """

    service_tier: Literal["auto", "default"] | str | None
    """Latency class under which the request is processed.

    `auto` spends scale tier credits while a project with that tier has any left, and
    falls back to the standard tier otherwise. `default` goes straight to the standard
    tier, with less uptime promised and no word on latency. Leaving it out amounts to
    `auto`.

    The server's default is ``"auto"``.
    """

    stop: Sequence[str] | None
    """At most 4 strings that end the answer as soon as one of them would be written

    At most 4 items. The server's default is ``[]``.
    """

    stream_options: StreamOptions | Mapping[str, Any] | None
    """Extra settings of the stream; leave it out unless `stream` is true."""

    temperature: float | None
    """Randomness of sampling from 0 (nearly deterministic) to 2 (erratic); change this
    or `top_p`, not both

    From 0 to 2.
    """

    tool_choice: ToolChoice | Mapping[str, Any] | None
    """Whether the model may call tools, and which; meaningful together with `tools`."""

    tools: Sequence[ChatCompletionToolsParam | Mapping[str, Any]] | None
    """Everything the model may call while answering"""

    top_logprobs: int | None
    """How many of the likeliest tokens, 0 to 20, to report per position along with
    their log probabilities. It takes effect only on a request with log probabilities
    enabled.

    From 0 to 20.
    """

    top_p: float | None
    """Nucleus sampling: only tokens within this share of the probability mass stay in
    play, so 0.1 keeps the top tenth
    """

    user: str | None
    """Stable pseudonym of the end user, for tracing abuse without naming anybody"""


CREATE: Final[Operation[ChatCompletionResponse]] = Operation(
    "chat.create",
    "POST",
    "/v1/chat/completions",
    bodies=(Body(),),
    arguments=ChatCreateParams,
    outcomes=(
        Outcome(
            "200", "application/json", lambda: serializers.chat_completion_response.read
        ),
        Outcome(
            "200",
            "text/event-stream",
            lambda: serializers.chat_completion_chunk.read,
            stream="events",
            ends=("[DONE]",),
        ),
        Outcome("400", error=True),
        Outcome("401", error=True),
        Outcome("500", error=True),
    ),
    security=(("bearer_auth",),),
    streams="asked",
    final=lambda: serializers.chat_completion_response.read,
)

CREATE_STREAM: Final[Operation[Any]] = Operation(
    "chat.create_stream",
    "POST",
    "/v1/chat/completions",
    bodies=(Body(asking={"stream": True}),),
    arguments=ChatCreateStreamParams,
    outcomes=(
        Outcome(
            "200",
            "text/event-stream",
            lambda: serializers.chat_completion_chunk.read,
            stream="events",
            ends=("[DONE]",),
        ),
        Outcome("400", error=True),
        Outcome("401", error=True),
        Outcome("500", error=True),
    ),
    security=(("bearer_auth",),),
    streams="always",
    final=lambda: serializers.chat_completion_response.read,
)


class ChatResource(Resource):
    """The operations of ``chat``."""

    @overload
    def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletionResponse: ...
    @overload
    def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> Stream[ChatCompletionChunk, ChatCompletionResponse]: ...
    @overload
    def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> (
        ChatCompletionResponse | Stream[ChatCompletionChunk, ChatCompletionResponse]
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
    ) -> Stream[ChatCompletionChunk, ChatCompletionResponse]: ...
    @overload
    def create(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> (
        ChatCompletionResponse | Stream[ChatCompletionChunk, ChatCompletionResponse]
    ): ...
    def create(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation

        Sends a conversation to a node of the network and returns the model's next turn.
        The `stream` flag of the payload picks the transport; when it is on, token usage
        is tracked along the stream as well.

        ## Returns

        Depending on the flag, one of:
        - server-sent events that bring the answer bit by bit
        - one JSON document with everything in it

        ## Errors

        A status code of 400 or above means that:
        - the payload was rejected
        - the handler broke down half way
        - the node that ran the model reported a failure

        Takes the keys of :class:`ChatCreateParams`, or a body as a whole.
        """
        return self._dispatch(CREATE, body, params)

    @overload
    def create_stream(
        self,
        body: CreateChatCompletionStreamRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[ChatCompletionChunk, ChatCompletionResponse]: ...
    @overload
    def create_stream(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateStreamParams],
    ) -> Stream[ChatCompletionChunk, ChatCompletionResponse]: ...
    def create_stream(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation chunk by chunk

        Takes the keys of :class:`ChatCreateStreamParams`, or a body as a whole.
        """
        return self._dispatch(CREATE_STREAM, body, params)


class AsyncChatResource(AsyncResource):
    """The operations of ``chat``, for the async client."""

    @overload
    async def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
    ) -> ChatCompletionResponse: ...
    @overload
    async def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncStream[ChatCompletionChunk, ChatCompletionResponse]: ...
    @overload
    async def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> (
        ChatCompletionResponse
        | AsyncStream[ChatCompletionChunk, ChatCompletionResponse]
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
    ) -> AsyncStream[ChatCompletionChunk, ChatCompletionResponse]: ...
    @overload
    async def create(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> (
        ChatCompletionResponse
        | AsyncStream[ChatCompletionChunk, ChatCompletionResponse]
    ): ...
    async def create(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation

        Sends a conversation to a node of the network and returns the model's next turn.
        The `stream` flag of the payload picks the transport; when it is on, token usage
        is tracked along the stream as well.

        ## Returns

        Depending on the flag, one of:
        - server-sent events that bring the answer bit by bit
        - one JSON document with everything in it

        ## Errors

        A status code of 400 or above means that:
        - the payload was rejected
        - the handler broke down half way
        - the node that ran the model reported a failure

        Takes the keys of :class:`ChatCreateParams`, or a body as a whole.
        """
        return await self._dispatch(CREATE, body, params)

    @overload
    async def create_stream(
        self,
        body: CreateChatCompletionStreamRequest | Mapping[str, Any],
        /,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[ChatCompletionChunk, ChatCompletionResponse]: ...
    @overload
    async def create_stream(
        self,
        *,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateStreamParams],
    ) -> AsyncStream[ChatCompletionChunk, ChatCompletionResponse]: ...
    async def create_stream(self, *body: Any, **params: Any) -> Any:
        """Answer a conversation chunk by chunk

        Takes the keys of :class:`ChatCreateStreamParams`, or a body as a whole.
        """
        return await self._dispatch(CREATE_STREAM, body, params)
