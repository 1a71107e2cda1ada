"""The values ``Voice``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Voice: TypeAlias = Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"] | str
"""One of the stock speakers for synthesized replies."""
