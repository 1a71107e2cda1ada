"""The values ``RoleSystem``."""

from __future__ import annotations

from typing import Literal, TypeAlias

RoleSystem: TypeAlias = Literal["system"] | str
"""The role of instructions."""
