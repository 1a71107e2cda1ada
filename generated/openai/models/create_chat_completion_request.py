"""The model ``CreateChatCompletionRequest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_functions import ChatCompletionFunctions
    from .chat_completion_request_message import ChatCompletionRequestMessage
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool import ChatCompletionTool
    from .chat_completion_tool_choice_option import ChatCompletionToolChoiceOption
    from .create_chat_completion_request_audio import CreateChatCompletionRequestAudio
    from .create_chat_completion_request_function_call import (
        CreateChatCompletionRequestFunctionCall,
    )
    from .create_chat_completion_request_model import CreateChatCompletionRequestModel
    from .create_chat_completion_request_response_format import (
        CreateChatCompletionRequestResponseFormat,
    )
    from .create_chat_completion_request_stop import CreateChatCompletionRequestStop
    from .prediction_content import PredictionContent


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateChatCompletionRequest(Base):
    """A conversation, the model that continues it, and how it should do so."""

    messages: list[ChatCompletionRequestMessage]
    """The conversation so far, oldest entry first; at least one entry is needed. Which
    kinds of content an entry may hold depends on the [model](/docs/models):
    [text](/docs/guides/text-generation) is always accepted,
    [images](/docs/guides/vision) and [audio](/docs/guides/audio) only by models made
    for them.

    At least 1 item.
    """

    model: CreateChatCompletionRequestModel
    """Identifier of the model that writes the reply. Names beyond the known ones are
    accepted too, such as those of fine-tuned models.
    """

    store: bool | None | Unset = UNSET
    """Keeps the finished completion on the server, where it can feed [model
    distillation](/docs/guides/distillation) and [evals](/docs/guides/evals).

    The server's default is ``false``.
    """

    reasoning_effort: Literal["low", "medium", "high"] | str | None = None
    """**o1 models only** How much a [reasoning
    model](https://platform.openai.com/docs/guides/reasoning) thinks before it answers:
    `low`, `medium` or `high`. Less effort means a quicker answer and fewer reasoning
    tokens on the bill.

    The server's default is ``"medium"``.
    """

    metadata: dict[str, str] | None | Unset = UNSET
    """Free-form string tags kept with a stored completion, by which it can be found in
    the [dashboard](https://platform.openai.com/chat-completions).
    """

    frequency_penalty: float | None | Unset = UNSET
    """Penalty, from -2.0 to 2.0, that grows with every earlier occurrence of a token in
    the text. Positive values make verbatim repetition rarer, negative ones invite it.

    From -2 to 2. The server's default is ``0``.
    """

    logit_bias: dict[str, int] | None | Unset = UNSET
    """Nudges single tokens: maps a token id, written as a string, to a bias from -100
    to 100 that is added to its logit ahead of sampling. Biases between -1 and 1 shift
    the odds a little; the two extremes practically forbid or force the token.

    Each value: from -100 to 100.
    """

    logprobs: bool | None | Unset = UNSET
    """Asks for the log probability of every token in the reply, found in `logprobs` of
    each choice. Must be true for `top_logprobs` to be allowed.

    The server's default is ``false``.
    """

    top_logprobs: int | None | Unset = UNSET
    """How many alternatives, 0 to 20, to report at each token position beside the token
    chosen. Has no meaning unless `logprobs` is true.

    From 0 to 20.
    """

    max_tokens: int | None | Unset = UNSET
    """Deprecated: use `max_completion_tokens`. Caps the generated [tokens](/tokenizer),
    and with them the [cost](https://openai.com/api/pricing/); refused by the [o1
    series](/docs/guides/reasoning).
    """

    max_completion_tokens: int | None | Unset = UNSET
    """Upper limit on generated tokens, where [reasoning tokens](/docs/guides/reasoning)
    count as well as visible ones. A reply that meets the limit ends with the finish
    reason `length`.
    """

    n: int | None | Unset = UNSET
    """Number of alternative replies to generate, 1 to 128. The tokens of all of them
    are billed, so leave it at `1` unless the alternatives are really compared.

    From 1 to 128. The server's default is ``1``.
    """

    modalities: list[Literal["text", "audio"] | str] | None | Unset = UNSET
    """Kinds of output wanted. Without it the reply is text, `["text"]`; a model that
    can [speak](/docs/guides/audio), such as `gpt-4o-audio-preview`, also takes
    `["text", "audio"]`, and `audio` then has to be set.
    """

    prediction: PredictionContent | None | Unset = UNSET
    """Text that most of the reply is expected to repeat, for instance a file of which
    only a few lines change. Matching parts come back considerably faster.
    """

    audio: CreateChatCompletionRequestAudio | None | Unset = UNSET
    """Voice and format of the spoken reply. Needed as soon as `modalities` contains
    `"audio"`.
    """

    presence_penalty: float | None | Unset = UNSET
    """Flat penalty, from -2.0 to 2.0, for any token that has occurred at all, however
    often. Positive values steer the model to new subjects.

    From -2 to 2. The server's default is ``0``.
    """

    response_format: CreateChatCompletionRequestResponseFormat | None = None
    """Shape that the reply must have: plain text, any JSON, or JSON that follows a
    schema. With `{ "type": "json_object" }` a message must also ask for JSON in words.
    """

    seed: int | None | Unset = UNSET
    """Beta. Repeating a request with the same seed and the same parameters should give
    the same reply, though this is not guaranteed. A changed `system_fingerprint` in the
    reply tells that the backend is no longer the same.

    From -9223372036854775808 to 9223372036854775807.
    """

    service_tier: Literal["auto", "default"] | str | None | Unset = UNSET
    """Latency class under which the request runs. `auto` spends scale tier credits
    while the project has any and falls back to the ordinary tier after that; `default`
    always takes the ordinary tier, which promises less uptime and no latency.

    The reply names the tier really used only if this is set.

    The server's default is ``"auto"``.
    """

    stop: CreateChatCompletionRequestStop | None | Unset = UNSET
    """One string or up to four, any of which ends the generation at the place where it
    would occur. The string itself is not part of the reply.
    """

    stream: bool | None | Unset = UNSET
    """Sends the reply in pieces as it is written, each a data-only [server-sent
    event](https://developer.mozilla.org/en-US/docs/Web/API/Server-sent_events/Using_server-sent_events#Event_stream_format)
    holding one chunk. The literal event `data: [DONE]` closes the stream.

    The server's default is ``false``.
    """

    stream_options: ChatCompletionStreamOptions | None | Unset = UNSET
    """Extras for a streamed reply; leave it out unless `stream` is true."""

    temperature: float | None | Unset = UNSET
    """Sampling temperature between 0 and 2. Around 0.2 the wording is focused and
    nearly repeatable, around 0.8 it varies; change either this or `top_p`, not both.

    From 0 to 2. The server's default is ``1``.
    """

    top_p: float | None | Unset = UNSET
    """Nucleus sampling: only the likeliest tokens that together hold this share of the
    probability, 0 to 1, stay in the draw. At 0.1 that is the top tenth of the
    probability mass; an alternative to `temperature`.

    From 0 to 1. The server's default is ``1``.
    """

    tools: list[ChatCompletionTool] | None = None
    """Functions the model may ask to have called, 128 at most. No other kind of tool
    exists here yet.

    At most 128 items.
    """

    tool_choice: ChatCompletionToolChoiceOption | None = None
    """Whether the model may, must or must not call a tool, or which one it must call.
    Without it the model decides by itself if there are `tools`, and calls none if there
    are not.
    """

    parallel_tool_calls: bool | None = None
    """Allows several tool calls in one turn, see [parallel function
    calling](/docs/guides/function-calling#configuring-parallel-function-calling). Set
    it to false to get one call at most.

    The server's default is ``true``.
    """

    user: str | None = None
    """Stable identifier of the person behind the request, best hashed, which helps to
    trace abuse to one [end user](/docs/guides/safety-best-practices#end-user-ids)
    instead of a whole account.
    """

    function_call: CreateChatCompletionRequestFunctionCall | None = None
    """Deprecated: use `tool_choice`. The same choice for the older `functions` list."""

    functions: list[ChatCompletionFunctions] | None = None
    """Deprecated: use `tools`. Between 1 and 128 functions for which the model may
    produce arguments.

    From 1 to 128 items.
    """
