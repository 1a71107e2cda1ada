"""The values ``ReasoningEffort``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningEffort: TypeAlias = (
    Literal["none", "minimal", "low", "medium", "high", "xhigh"] | str
)
"""How much a reasoning model thinks before it answers, from not at all (`none`) to the
most (`xhigh`).
"""
