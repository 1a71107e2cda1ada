"""The values ``Status``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Status: TypeAlias = Literal[401]
"""HTTP status as a number in the error body."""
