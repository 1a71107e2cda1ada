"""The values ``ImageDetail``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageDetail: TypeAlias = Literal["low", "auto", "high"] | str
"""How closely an image is looked at. Higher detail costs more prompt tokens; `auto`
leaves the decision to the model.
"""
