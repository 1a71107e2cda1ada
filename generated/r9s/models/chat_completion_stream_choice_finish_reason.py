"""The values ``ChatCompletionStreamChoiceFinishReason``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionStreamChoiceFinishReason: TypeAlias = (
    Literal["stop", "length", "tool_calls", "content_filter"] | str
)
"""What ended a streamed answer; the meanings are those of an unstreamed one."""
