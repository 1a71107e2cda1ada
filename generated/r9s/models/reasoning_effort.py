"""The values ``ReasoningEffort``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ReasoningEffort: TypeAlias = Literal["low", "medium", "high"] | str
"""How long a thinking model may ponder: a higher level costs tokens and time for a
better answer.
"""
