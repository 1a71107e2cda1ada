"""The values ``ServiceTier``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ServiceTier: TypeAlias = Literal["auto", "default"] | str
"""Processing class of the request; `auto` uses the account's setting."""
