"""The values ``Grade``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Grade: TypeAlias = Literal[1, 2, -1]
