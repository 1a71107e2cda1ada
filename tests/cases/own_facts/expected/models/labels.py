"""The type ``Labels``."""

from __future__ import annotations

from typing import TypeAlias

Labels: TypeAlias = dict[str, str]
"""At most 1 key. Each value: at least 1 character."""
