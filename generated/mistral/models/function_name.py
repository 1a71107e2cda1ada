"""The model ``FunctionName``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FunctionName(Base):
    """Picks one of the declared functions by name."""

    name: str
    """Name of a function declared in `tools`."""
