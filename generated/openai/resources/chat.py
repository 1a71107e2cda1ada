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
    from ..models.chat_completion_functions import ChatCompletionFunctions
    from ..models.chat_completion_request_message import ChatCompletionRequestMessage
    from ..models.chat_completion_stream_options import ChatCompletionStreamOptions
    from ..models.chat_completion_tool import ChatCompletionTool
    from ..models.chat_completion_tool_choice_option import (
        ChatCompletionToolChoiceOption,
    )
    from ..models.create_chat_completion_request import CreateChatCompletionRequest
    from ..models.create_chat_completion_request_audio import (
        CreateChatCompletionRequestAudio,
    )
    from ..models.create_chat_completion_request_function_call import (
        CreateChatCompletionRequestFunctionCall,
    )
    from ..models.create_chat_completion_request_model import (
        CreateChatCompletionRequestModel,
    )
    from ..models.create_chat_completion_request_response_format import (
        CreateChatCompletionRequestResponseFormat,
    )
    from ..models.create_chat_completion_request_stop import (
        CreateChatCompletionRequestStop,
    )
    from ..models.create_chat_completion_response import CreateChatCompletionResponse
    from ..models.create_chat_completion_stream_response import (
        CreateChatCompletionStreamResponse,
    )
    from ..models.prediction_content import PredictionContent


class ChatCreateParams(TypedDict, total=False):
    """The arguments of ``chat.create``."""

    messages: Required[Sequence[ChatCompletionRequestMessage | Mapping[str, Any]]]
    """The conversation so far, oldest entry first; at least one entry is needed. Which
    kinds of content an entry may hold depends on the [model](/docs/models):
    [text](/docs/guides/text-generation) is always accepted,
    [images](/docs/guides/vision) and [audio](/docs/guides/audio) only by models made
    for them.

    At least 1 item.
    """

    model: Required[CreateChatCompletionRequestModel]
    """Identifier of the model that writes the reply. Names beyond the known ones are
    accepted too, such as those of fine-tuned models.
    """

    store: bool | None
    """Keeps the finished completion on the server, where it can feed [model
    distillation](/docs/guides/distillation) and [evals](/docs/guides/evals).

    The server's default is ``false``.
    """

    reasoning_effort: Literal["low", "medium", "high"] | str
    """**o1 models only** How much a [reasoning
    model](https://platform.openai.com/docs/guides/reasoning) thinks before it answers:
    `low`, `medium` or `high`. Less effort means a quicker answer and fewer reasoning
    tokens on the bill.

    The server's default is ``"medium"``.
    """

    metadata: Mapping[str, str] | None
    """Free-form string tags kept with a stored completion, by which it can be found in
    the [dashboard](https://platform.openai.com/chat-completions).
    """

    frequency_penalty: float | None
    """Penalty, from -2.0 to 2.0, that grows with every earlier occurrence of a token in
    the text. Positive values make verbatim repetition rarer, negative ones invite it.

    From -2 to 2. The server's default is ``0``.
    """

    logit_bias: Mapping[str, int] | None
    """Nudges single tokens: maps a token id, written as a string, to a bias from -100
    to 100 that is added to its logit ahead of sampling. Biases between -1 and 1 shift
    the odds a little; the two extremes practically forbid or force the token.

    Each value: from -100 to 100.
    """

    logprobs: bool | None
    """Asks for the log probability of every token in the reply, found in `logprobs` of
    each choice. Must be true for `top_logprobs` to be allowed.

    The server's default is ``false``.
    """

    top_logprobs: int | None
    """How many alternatives, 0 to 20, to report at each token position beside the token
    chosen. Has no meaning unless `logprobs` is true.

    From 0 to 20.
    """

    max_tokens: int | None
    """Deprecated: use `max_completion_tokens`. Caps the generated [tokens](/tokenizer),
    and with them the [cost](https://openai.com/api/pricing/); refused by the [o1
    series](/docs/guides/reasoning).
    """

    max_completion_tokens: int | None
    """Upper limit on generated tokens, where [reasoning tokens](/docs/guides/reasoning)
    count as well as visible ones. A reply that meets the limit ends with the finish
    reason `length`.
    """

    n: int | None
    """Number of alternative replies to generate, 1 to 128. The tokens of all of them
    are billed, so leave it at `1` unless the alternatives are really compared.

    From 1 to 128. The server's default is ``1``.
    """

    modalities: Sequence[Literal["text", "audio"] | str] | None
    """Kinds of output wanted. Without it the reply is text, `["text"]`; a model that
    can [speak](/docs/guides/audio), such as `gpt-4o-audio-preview`, also takes
    `["text", "audio"]`, and `audio` then has to be set.
    """

    prediction: PredictionContent | Mapping[str, Any] | None
    """Text that most of the reply is expected to repeat, for instance a file of which
    only a few lines change. Matching parts come back considerably faster.
    """

    audio: CreateChatCompletionRequestAudio | Mapping[str, Any] | None
    """Voice and format of the spoken reply. Needed as soon as `modalities` contains
    `"audio"`.
    """

    presence_penalty: float | None
    """Flat penalty, from -2.0 to 2.0, for any token that has occurred at all, however
    often. Positive values steer the model to new subjects.

    From -2 to 2. The server's default is ``0``.
    """

    response_format: CreateChatCompletionRequestResponseFormat | Mapping[str, Any]
    """Shape that the reply must have: plain text, any JSON, or JSON that follows a
    schema. With `{ "type": "json_object" }` a message must also ask for JSON in words.
    """

    seed: int | None
    """Beta. Repeating a request with the same seed and the same parameters should give
    the same reply, though this is not guaranteed. A changed `system_fingerprint` in the
    reply tells that the backend is no longer the same.

    From -9223372036854775808 to 9223372036854775807.
    """

    service_tier: Literal["auto", "default"] | str | None
    """Latency class under which the request runs. `auto` spends scale tier credits
    while the project has any and falls back to the ordinary tier after that; `default`
    always takes the ordinary tier, which promises less uptime and no latency.

    The reply names the tier really used only if this is set.

    The server's default is ``"auto"``.
    """

    stop: CreateChatCompletionRequestStop | Sequence[str] | None
    """One string or up to four, any of which ends the generation at the place where it
    would occur. The string itself is not part of the reply.
    """

    stream_options: ChatCompletionStreamOptions | Mapping[str, Any] | None
    """Extras for a streamed reply; leave it out unless `stream` is true."""

    temperature: float | None
    """Sampling temperature between 0 and 2. Around 0.2 the wording is focused and
    nearly repeatable, around 0.8 it varies; change either this or `top_p`, not both.

    From 0 to 2. The server's default is ``1``.
    """

    top_p: float | None
    """Nucleus sampling: only the likeliest tokens that together hold this share of the
    probability, 0 to 1, stay in the draw. At 0.1 that is the top tenth of the
    probability mass; an alternative to `temperature`.

    From 0 to 1. The server's default is ``1``.
    """

    tools: Sequence[ChatCompletionTool | Mapping[str, Any]]
    """Functions the model may ask to have called, 128 at most. No other kind of tool
    exists here yet.

    At most 128 items.
    """

    tool_choice: ChatCompletionToolChoiceOption | Mapping[str, Any]
    """Whether the model may, must or must not call a tool, or which one it must call.
    Without it the model decides by itself if there are `tools`, and calls none if there
    are not.
    """

    parallel_tool_calls: bool
    """Allows several tool calls in one turn, see [parallel function
    calling](/docs/guides/function-calling#configuring-parallel-function-calling). Set
    it to false to get one call at most.

    The server's default is ``true``.
    """

    user: str
    """Stable identifier of the person behind the request, best hashed, which helps to
    trace abuse to one [end user](/docs/guides/safety-best-practices#end-user-ids)
    instead of a whole account.
    """

    function_call: CreateChatCompletionRequestFunctionCall | Mapping[str, Any]
    """Deprecated: use `tool_choice`. The same choice for the older `functions` list."""

    functions: Sequence[ChatCompletionFunctions | Mapping[str, Any]]
    """Deprecated: use `tools`. Between 1 and 128 functions for which the model may
    produce arguments.

    From 1 to 128 items.
    """


CREATE: Final[Operation[CreateChatCompletionResponse]] = Operation(
    "chat.create",
    "POST",
    "/chat/completions",
    bodies=(Body(),),
    arguments=ChatCreateParams,
    outcomes=(
        Outcome(
            "200",
            "application/json",
            lambda: serializers.create_chat_completion_response.read,
        ),
        Outcome(
            "200",
            "text/event-stream",
            lambda: serializers.create_chat_completion_stream_response.read,
            stream="events",
            ends=("[DONE]",),
        ),
        Outcome(
            "default",
            "application/json",
            lambda: serializers.error_response.read,
            error=True,
        ),
    ),
    security=(("ApiKeyAuth",),),
    streams="asked",
    final=lambda: serializers.create_chat_completion_response.read,
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
    ) -> CreateChatCompletionResponse: ...
    @overload
    def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> Stream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]: ...
    @overload
    def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> (
        CreateChatCompletionResponse
        | Stream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
    ): ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> CreateChatCompletionResponse: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> Stream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]: ...
    @overload
    def create(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> (
        CreateChatCompletionResponse
        | Stream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
    ): ...
    def create(self, *body: Any, **params: Any) -> Any:
        """Runs a model over a conversation and returns its next turn, whole or, with
        `stream`, piece by piece. A turn may hold [text](/docs/guides/text-generation),
        [images](/docs/guides/vision) and [audio](/docs/guides/audio), as far as the
        model takes them.

        Not all parameters suit all models: reasoning models above all refuse some of
        the sampling controls, and [their guide](/docs/guides/reasoning) lists which.

        Takes the keys of :class:`ChatCreateParams`, or a body as a whole.
        """
        return self._dispatch(CREATE, body, params)


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
    ) -> CreateChatCompletionResponse: ...
    @overload
    async def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
    ) -> AsyncStream[
        CreateChatCompletionStreamResponse, CreateChatCompletionResponse
    ]: ...
    @overload
    async def create(
        self,
        body: CreateChatCompletionRequest | Mapping[str, Any],
        /,
        *,
        stream: bool,
        options: RequestOptions | None = None,
    ) -> (
        CreateChatCompletionResponse
        | AsyncStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
    ): ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] = False,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> CreateChatCompletionResponse: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> AsyncStream[
        CreateChatCompletionStreamResponse, CreateChatCompletionResponse
    ]: ...
    @overload
    async def create(
        self,
        *,
        stream: bool,
        options: RequestOptions | None = None,
        **params: Unpack[ChatCreateParams],
    ) -> (
        CreateChatCompletionResponse
        | AsyncStream[CreateChatCompletionStreamResponse, CreateChatCompletionResponse]
    ): ...
    async def create(self, *body: Any, **params: Any) -> Any:
        """Runs a model over a conversation and returns its next turn, whole or, with
        `stream`, piece by piece. A turn may hold [text](/docs/guides/text-generation),
        [images](/docs/guides/vision) and [audio](/docs/guides/audio), as far as the
        model takes them.

        Not all parameters suit all models: reasoning models above all refuse some of
        the sampling controls, and [their guide](/docs/guides/reasoning) lists which.

        Takes the keys of :class:`ChatCreateParams`, or a body as a whole.
        """
        return await self._dispatch(CREATE, body, params)
