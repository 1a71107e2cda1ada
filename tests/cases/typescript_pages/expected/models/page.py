"""The model ``Page``."""

from __future__ import annotations

from dataclasses import dataclass, field

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Page(Base):
    """An element of ``PrintJob.pages``."""

    number: float

    additional: dict[str, str] = field(default_factory=lambda: {})
    """Every other key and its value."""
