"""The model ``AlarmRule``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AlarmRule(Base):
    """Set `maxLevel`, `minLevel` or both."""

    max_level: float | None = None

    min_level: float | None = None
