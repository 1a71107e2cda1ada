"""The values ``ChatCompletionChoiceFinishReason``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionChoiceFinishReason: TypeAlias = (
    Literal["stop", "length", "model_length", "error", "tool_calls"] | str
)
"""Why the model stopped: `stop` for a natural end or a stop sequence, `length` for the
`max_tokens` limit, `model_length` for a full context window, `tool_calls` when tools
are to be run, `error` when generation failed.
"""
