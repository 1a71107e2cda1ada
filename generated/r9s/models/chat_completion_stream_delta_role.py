"""The values ``ChatCompletionStreamDeltaRole``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionStreamDeltaRole: TypeAlias = Literal["system", "user", "assistant"] | str
"""Author of a streamed answer; there is no `tool` here, since tools do not stream."""
