"""The values ``ToolType``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolType: TypeAlias = Literal["function"] | str
"""Kind of a tool; a tag with a single value."""
