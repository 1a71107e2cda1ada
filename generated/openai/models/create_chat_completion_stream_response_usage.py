"""The model ``CreateChatCompletionStreamResponseUsage``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CreateChatCompletionStreamResponseUsage(Base):
    """Token counts of a streamed request."""

    completion_tokens: int
    """Tokens generated over the whole stream."""

    prompt_tokens: int
    """Tokens read at its start."""

    total_tokens: int
    """Sum of the two counts."""
