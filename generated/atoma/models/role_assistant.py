"""The values ``RoleAssistant``."""

from __future__ import annotations

from typing import Literal, TypeAlias

RoleAssistant: TypeAlias = Literal["assistant"] | str
"""The role of the model."""
