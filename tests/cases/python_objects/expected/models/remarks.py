"""The model ``Remarks``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Remarks(Base):
    """Whatever the crew noted, in no fixed form."""
