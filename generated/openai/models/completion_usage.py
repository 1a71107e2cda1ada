"""The model ``CompletionUsage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .completion_usage_completion_tokens_details import (
        CompletionUsageCompletionTokensDetails,
    )
    from .completion_usage_prompt_tokens_details import (
        CompletionUsagePromptTokensDetails,
    )


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CompletionUsage(Base):
    """Token counts of a chat request."""

    completion_tokens: int
    """Tokens generated, hidden reasoning included."""

    prompt_tokens: int
    """Tokens read, that is, all messages and tool declarations."""

    total_tokens: int
    """Sum of the two counts."""

    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    """Breakdown of the generated tokens."""

    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    """Breakdown of the tokens read."""
