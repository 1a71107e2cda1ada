"""The values ``ToolTypes``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolTypes: TypeAlias = Literal["function"] | str
"""Kinds of tools that the caller runs; functions are the only one so far."""
