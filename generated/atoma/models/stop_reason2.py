"""The model ``StopReason2``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class StopReason2(Base):
    """A stop sequence, by its text."""

    string: str
    """The stop sequence that was met."""
