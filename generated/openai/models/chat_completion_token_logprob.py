"""The model ``ChatCompletionTokenLogprob``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_token_logprob_top_logprobs_inner import (
        ChatCompletionTokenLogprobTopLogprobsInner,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionTokenLogprob(Base):
    """A token of the reply with its log probability."""

    token: str
    """The token as text."""

    logprob: float
    """Natural logarithm of the token's probability. `-9999.0` stands for a token
    outside the 20 likeliest.
    """

    bytes_: list[int] | None
    """UTF-8 bytes of the token. One character can be spread over several tokens, whose
    bytes must be joined before decoding; `null` for a token that has none.
    """

    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsInner]
    """The likeliest tokens at this position with their log probabilities, usually as
    many as the request's `top_logprobs` but now and then fewer.
    """
