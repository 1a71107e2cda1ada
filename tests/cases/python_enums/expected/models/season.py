"""The values ``Season``."""

from __future__ import annotations

from typing import Literal, TypeAlias

Season: TypeAlias = Literal["summer", "winter only", "off"] | str
"""When a trail may be walked."""
