"""The values ``Flag``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Flag: TypeAlias = Literal["NO", "SE", "DK"] | str
