"""The model ``CreateChatCompletionRequest``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .chat_completion_message import ChatCompletionMessage
    from .chat_completion_tools_param import ChatCompletionToolsParam
    from .response_format import ResponseFormat
    from .stream_options import StreamOptions
    from .tool_choice import ToolChoice


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateChatCompletionRequest(Base):
    """A chat request that is answered in one piece.

    Only the conversation and a model are mandatory; everything else tunes sampling,
    length, tools and output format.
    """

    frequency_penalty: float | None | Unset = UNSET
    """Pushes down tokens in proportion to how often the text already contains them,
    which curbs verbatim repetition. The range is -2.0 to 2.0; below zero repetition is
    encouraged

    From -2 to 2.
    """

    function_call: Any = None
    """Predecessor of `tool_choice`: steers whether and which of the `functions` gets
    called
    """

    functions: list[Any] | None | Unset = UNSET
    """Predecessor of `tools`: plain function declarations that the model can produce
    arguments for
    """

    logit_bias: dict[str, float] | None | Unset = UNSET
    """Makes chosen tokens more or less likely to be sampled.

    Keys are token ids of the model's tokenizer, values are biases from -100 to 100 that
    are added to the logits right before sampling. Around 1 in either direction is a
    gentle nudge, whereas the two extremes forbid a token or leave no other choice.

    Each value: from -100 to 100.
    """

    max_completion_tokens: int | None | Unset = UNSET
    """Hard limit on generated tokens; an answer that reaches it is cut off there"""

    max_tokens: int | None | Unset = UNSET
    """Deprecated. Set `max_completion_tokens` from now on.

    Former name of the limit on generated tokens
    """

    messages: list[ChatCompletionMessage]
    """The conversation up to this point, oldest turn first; the model writes the next
    one
    """

    model: str
    """Identifier of the model that answers, as found in the models listing"""

    n: int | None | Unset = UNSET
    """Number of alternative answers; each is generated, and paid for, separately"""

    parallel_tool_calls: bool | None | Unset = UNSET
    """Lets the model issue several tool calls within one turn; turn it off to get at
    most one.
    """

    presence_penalty: float | None | Unset = UNSET
    """Pushes down every token that occurred at least once, no matter how often, which
    invites new topics. Takes values from -2.0 to 2.0

    From -2 to 2.
    """

    response_format: ResponseFormat | None | Unset = UNSET
    """Output mode of the answer; without it the model writes free text."""

    seed: int | None | Unset = UNSET
    """Asks for repeatable sampling: equal seeds with equal parameters should give equal
    answers, though nothing guarantees it
    """

    service_tier: Literal["auto", "default"] | str | None | Unset = UNSET
    """Latency class under which the request is processed.

    `auto` spends scale tier credits while a project with that tier has any left, and
    falls back to the standard tier otherwise. `default` goes straight to the standard
    tier, with less uptime promised and no word on latency. Leaving it out amounts to
    `auto`.

    The server's default is ``"auto"``.
    """

    stop: list[str] | None | Unset = UNSET
    """At most 4 strings that end the answer as soon as one of them would be written

    At most 4 items. The server's default is ``[]``.
    """

    stream: bool | None | Unset = UNSET
    """Stays false here: this kind of request returns the whole answer at once.

    The server's default is ``false``.
    """

    stream_options: StreamOptions | None | Unset = UNSET
    """Extra settings of the stream; leave it out unless `stream` is true."""

    temperature: float | None | Unset = UNSET
    """Randomness of sampling from 0 (nearly deterministic) to 2 (erratic); change this
    or `top_p`, not both

    From 0 to 2.
    """

    tool_choice: ToolChoice | None | Unset = UNSET
    """Whether the model may call tools, and which; meaningful together with `tools`."""

    tools: list[ChatCompletionToolsParam] | None | Unset = UNSET
    """Everything the model may call while answering"""

    top_logprobs: int | None | Unset = UNSET
    """How many of the likeliest tokens, 0 to 20, to report per position along with
    their log probabilities. It takes effect only on a request with log probabilities
    enabled.

    From 0 to 20.
    """

    top_p: float | None | Unset = UNSET
    """Nucleus sampling: only tokens within this share of the probability mass stay in
    play, so 0.1 keeps the top tenth
    """

    user: str | None | Unset = UNSET
    """Stable pseudonym of the end user, for tracing abuse without naming anybody"""
