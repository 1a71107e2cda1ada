"""The values ``EncodingFormat``."""

from __future__ import annotations

from typing import Literal, TypeAlias

EncodingFormat: TypeAlias = Literal["float", "base64"] | str
"""How vectors travel: as numbers in JSON, or as packed floats in base64, which is
shorter.
"""
