"""The values ``RoleTool``."""

from __future__ import annotations

from typing import Literal, TypeAlias

RoleTool: TypeAlias = Literal["tool"] | str
"""The role of a tool's result."""
