"""The values ``FinishReason``."""

from __future__ import annotations

from typing import Literal, TypeAlias

FinishReason: TypeAlias = (
    Literal["stop", "length", "tool_calls", "content_filter"] | str
)
"""What ended an answer: a natural end or a stop sequence (`stop`), the token limit
(`length`), a request to run tools (`tool_calls`), or moderation (`content_filter`).
"""
