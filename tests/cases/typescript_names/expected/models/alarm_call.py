"""The model ``AlarmCall``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AlarmCall(Base):
    """Not described by its source."""

    phone_number: str
    """Spelled as the names of AlarmRule are"""
