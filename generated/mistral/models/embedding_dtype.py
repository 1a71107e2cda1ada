"""The values ``EmbeddingDtype``."""

from __future__ import annotations

from typing import Literal, TypeAlias

EmbeddingDtype: TypeAlias = Literal["float", "int8", "uint8", "binary", "ubinary"] | str
"""Numeric type of embedding components. `int8` and `uint8` are quantised to one byte;
`binary` and `ubinary` pack eight one-bit components into each signed or unsigned byte.
"""
