"""The values ``EncodingFormat``."""

from __future__ import annotations

from typing import Literal, TypeAlias

EncodingFormat: TypeAlias = Literal["float", "base64"] | str
"""How vectors are written in the JSON answer: as plain arrays of numbers, or as base64
text of their packed bytes.
"""
