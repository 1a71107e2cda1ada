"""The values ``Type``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Type: TypeAlias = Literal["text", "image_url"] | str
"""Kind of a message part."""
