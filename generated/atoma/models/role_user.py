"""The values ``RoleUser``."""

from __future__ import annotations

from typing import Literal, TypeAlias

RoleUser: TypeAlias = Literal["user"] | str
"""The role of the end user."""
