"""The values ``Graded``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Graded: TypeAlias = Literal["easy", "hard"] | str
"""How hard it is."""
