"""The model ``ChatCompletionRequest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .._runtime.base import Base

if TYPE_CHECKING:
    from .audio import Audio
    from .chat_completion_request_tool_choice import ChatCompletionRequestToolChoice
    from .message import Message
    from .modalities import Modalities
    from .reasoning_effort import ReasoningEffort
    from .response_format import ResponseFormat
    from .service_tier import ServiceTier
    from .stop import Stop
    from .stream_options import StreamOptions
    from .tool import Tool


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionRequest(Base):
    """The body of a chat call: a model, the conversation so far, and whatever should
    steer the next reply.
    """

    model: str
    """Name of the model that answers, one of those listed by `models.list`."""

    messages: list[Message]
    """The conversation, oldest turn first. Models keep no state, so send all turns that
    still matter.
    """

    frequency_penalty: float | None = None
    """From -2 to 2. Positive values make a token less likely the more often it has been
    used, which curbs repetition.
    """

    logit_bias: dict[str, float] | None = None
    """Maps token ids to a number that is added to their likelihood; about -100 bans a
    token and 100 forces it.
    """

    logprobs: bool | None = None
    """Asks for the probability of each token written. It cannot be combined with
    `stream`, a limit inherited from OpenAI.
    """

    top_logprobs: int | None = None
    """How many runner-up tokens to report per position, from 0 to 20; needs
    `logprobs`.
    """

    max_tokens: int | None = None
    """Upper bound on tokens generated per answer, at least 1. An answer cut here ends
    with the reason `length`.
    """

    n: int | None = None
    """How many answers to write to the same prompt, from 1 to 128; every one of them is
    billed.
    """

    modalities: list[Modalities] | None = None
    """Kinds of output wanted. For speech pass ["text", "audio"], and see `audio` for
    its voice and format.
    """

    audio: Audio | None = None
    """Voice and format of speech; used only if `modalities` has `audio`."""

    presence_penalty: float | None = None
    """From -2 to 2. Positive values put tokens that have occurred at all at a
    disadvantage and so favour new subjects.
    """

    response_format: ResponseFormat | None = None
    """Asks for JSON, freely or after a schema, instead of prose."""

    seed: int | None = None
    """Makes sampling repeatable as far as the backend allows: the same number with the
    same parameters should give the same text.
    """

    service_tier: ServiceTier | None = None
    """Processing class to use for this call."""

    stop: Stop | None = None
    """Text at which the model stops writing; the matched text is not part of the
    answer.
    """

    stream: bool | None = None
    """If true, the reply comes as server-sent events, chunk by chunk, instead of one
    JSON document.

    The server's default is ``false``.
    """

    stream_options: StreamOptions | None = None
    """Extras for streamed replies; send it together with `stream`."""

    temperature: float | None = None
    """Randomness, from 0 (nearly deterministic) to 2. Change this or `top_p`, rarely
    both.
    """

    top_p: float | None = None
    """From 0 to 1: sample only among the likeliest tokens whose probabilities sum up to
    this share.
    """

    top_k: int | None = None
    """Sample only among this many of the likeliest tokens, at least 1. OpenAI's own
    models lack it; support depends on the model.
    """

    tools: list[Tool] | None = None
    """Functions that the model may ask to have run."""

    tool_choice: ChatCompletionRequestToolChoice | None = None
    """Whether tools may, must or must not be called, or which one has to be."""

    parallel_tool_calls: bool | None = None
    """Lets one turn call several tools at once; without `tools` it has no place."""

    user: str | None = None
    """A stable, opaque id of your end user, by which abuse can be traced."""

    reasoning_effort: ReasoningEffort | None = None
    """How hard a thinking model works before it answers. Other models do not take
    it.
    """

    max_completion_tokens: int | None = None
    """Bound on generated tokens, at least 1, that counts hidden thinking too; newer
    models want it in place of `max_tokens`.
    """

    store: bool | None = None
    """Keeps the exchange with the provider, for later evaluation or distillation."""

    metadata: dict[str, Any] | None = None
    """Keys and values of your own that are kept with the request, for finding it
    again.
    """
