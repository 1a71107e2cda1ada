"""The values ``TideKind``."""

from __future__ import annotations

from typing import Literal, TypeAlias

TideKind: TypeAlias = Literal["high", "low"] | str
