"""The values ``Shelter``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Shelter: TypeAlias = Literal["hut", "bivouac"] | str
