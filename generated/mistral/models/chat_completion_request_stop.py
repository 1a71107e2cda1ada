"""The union ``ChatCompletionRequestStop``."""

from __future__ import annotations

from typing import TypeAlias, Union

ChatCompletionRequestStop: TypeAlias = Union[str, list[str]]
"""One stop sequence, or several of which the first to appear ends the generation."""
