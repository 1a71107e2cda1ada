"""The model ``Usage``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .completion_tokens_details import CompletionTokensDetails
    from .prompt_tokens_details import PromptTokensDetails


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Usage(Base):
    """Token counts of one call, the basis of billing."""

    prompt_tokens: int
    """Tokens read: messages, tool definitions and everything else that was sent."""

    prompt_tokens_details: PromptTokensDetails | None = None
    """Of the tokens read, how many were cached or sound."""

    completion_tokens: int
    """Tokens written, over all answers and including hidden thinking."""

    completion_tokens_details: CompletionTokensDetails | None = None
    """Of the tokens written, how many went into thinking, sound or predictions."""

    total_tokens: int
    """Sum of the tokens read and written."""
