"""The union ``ChatCompletionStreamRequestStop``."""

from __future__ import annotations

from typing import TypeAlias, Union

ChatCompletionStreamRequestStop: TypeAlias = Union[str, list[str]]
"""One stop sequence, or several of which the first to appear closes the stream."""
