"""The model ``CreateChatCompletionResponseChoicesInnerLogprobs``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_token_logprob import ChatCompletionTokenLogprob


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateChatCompletionResponseChoicesInnerLogprobs(Base):
    """Log probabilities of the tokens of a reply."""

    content: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the content, in order; null if there is no
    content.
    """

    refusal: list[ChatCompletionTokenLogprob] | None
    """One entry for each token of the refusal, in order; null if the model did not
    refuse.
    """
