"""The model ``ChatCompletionRequest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_request_message import ChatCompletionRequestMessage
    from .chat_completion_request_stop import ChatCompletionRequestStop
    from .chat_completion_request_tool import ChatCompletionRequestTool
    from .chat_completion_request_tool_choice import ChatCompletionRequestToolChoice
    from .guardrail_config import GuardrailConfig
    from .mistral_prompt_mode import MistralPromptMode
    from .prediction import Prediction
    from .reasoning_effort import ReasoningEffort
    from .response_format import ResponseFormat


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequest(Base):
    """Body of a chat completion request."""

    model: str
    """Identifier or alias of the model that answers. [The model
    listing](https://docs.mistral.ai/api/#tag/models/operation/list_models_v1_models_get)
    returns the ones a key may use; the [overview](https://docs.mistral.ai/models)
    compares them.
    """

    temperature: float | None | Unset = UNSET
    """Sampling temperature between 0 and 1.5, best kept at or below 0.7: the lower, the
    more repeatable the answer. Change this or `top_p`, not both. Each model has its own
    default, given by `default_model_temperature` in the model listing.
    """

    top_p: float | None | Unset = UNSET
    """Samples only from the most likely tokens whose probabilities add up to this
    share, above 0 and at most 1. Leave it alone when setting `temperature`.
    """

    max_tokens: int | None | Unset = UNSET
    """Upper limit of generated tokens. Prompt and limit together must fit the context
    window of the model.
    """

    stream: bool | None = None
    """Asks for the answer as server-sent events, one per piece of text, closed by
    `data: [DONE]`. Otherwise the connection stays open until the whole answer is sent
    as one JSON object.

    The server's default is ``false``.
    """

    stop: ChatCompletionRequestStop | None | Unset = UNSET
    """Text that ends the generation as soon as it would appear; an array stops at
    whichever comes first.
    """

    random_seed: int | None | Unset = UNSET
    """Seed of the sampler, zero or more. Repeating a request with one seed yields the
    same answer as far as the service can guarantee it.
    """

    metadata: dict[str, Any] | None | Unset = UNSET
    """Values of your own to attach to the request, under keys of your choice."""

    messages: list[ChatCompletionRequestMessage]
    """The conversation so far, oldest message first. It normally ends with a user or
    tool message, or with an assistant message marked as `prefix`.
    """

    response_format: ResponseFormat | None = None
    """Shape of the answer; free text unless set. For `json_object` also ask for JSON in
    the prompt; for `json_schema` supply the schema in the `json_schema` field.
    """

    tools: list[ChatCompletionRequestTool] | None | Unset = UNSET
    """Tools the model may use: functions described by JSON Schema, tools hosted by
    Mistral, and connectors. Calls of functions come back in `tool_calls` and are run by
    the caller.
    """

    tool_choice: ChatCompletionRequestToolChoice | None = None
    """Whether tools may (`auto`), must not (`none`) or must (`any`, `required`) be
    used. `{"type": "function", "function": {"name": "my_function"}}` demands one
    function by name.

    The server's default is ``"auto"``.
    """

    presence_penalty: float | None | Unset = UNSET
    """Between -2 and 2. Positive values hold back every word that already occurred,
    however often, and so widen the vocabulary.
    """

    frequency_penalty: float | None | Unset = UNSET
    """Between -2 and 2. Positive values hold back words in proportion to how often they
    already occurred, which curbs verbatim repetition.
    """

    n: int | None | Unset = UNSET
    """How many choices to generate, at least 1. The prompt is billed once whatever the
    number, generated tokens for each choice.
    """

    prediction: Prediction | None = None
    """Text that most of the answer is expected to repeat; generation is faster where
    the guess is right.
    """

    parallel_tool_calls: bool | None = None
    """Allows several tool calls in one answer. Switch it off to receive at most one at
    a time.

    The server's default is ``true``.
    """

    reasoning_effort: ReasoningEffort | None | Unset = UNSET
    """How long a reasoning model thinks before answering. Models that do not reason
    ignore or refuse it.
    """

    prompt_mode: MistralPromptMode | None | Unset = UNSET
    """With `reasoning`, Mistral adds its own system prompt for reasoning models; null
    adds none.
    """

    guardrails: list[GuardrailConfig] | None | Unset = UNSET
    """Moderation checks to run on this request, each with its own thresholds and
    action.
    """

    prompt_cache_key: str | None | Unset = UNSET
    """Groups requests that share a long prompt beginning, so that cached prompt work is
    found again.
    """

    safe_prompt: bool | None = None
    """Puts a safety prompt of Mistral's in front of the conversation.

    The server's default is ``false``.
    """
