"""The values ``CompletionResponseStreamChoiceFinishReason``."""

from __future__ import annotations

from typing import Literal, TypeAlias

CompletionResponseStreamChoiceFinishReason: TypeAlias = (
    Literal["stop", "length", "error", "tool_calls"] | str
)
"""Why a streamed choice ended: `stop` for a natural end or a stop sequence, `length`
for a token limit, `tool_calls` when tools are to be run, `error` when generation
failed.
"""
