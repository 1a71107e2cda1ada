"""The model ``CompletionUsage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .prompt_tokens_details import PromptTokensDetails


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CompletionUsage(Base):
    """Tokens that a chat request consumed, which is what gets billed.

    While streaming it appears once, in the last chunk, and only on demand.
    """

    completion_tokens: int
    """Generated tokens, over all choices."""

    prompt_tokens: int
    """Tokens of the conversation that was sent."""

    prompt_tokens_details: PromptTokensDetails | None | Unset = UNSET
    """Splits the prompt count by kind, if the serving node reports that."""

    total_tokens: int
    """Sum of prompt and completion."""
