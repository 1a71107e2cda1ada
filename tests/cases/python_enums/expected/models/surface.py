"""The values ``Surface``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Surface: TypeAlias = Literal["gravel", "rock", ">= 2 m snow"] | str
