"""The model ``Context``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Context(Base):
    """Free-form details of a validation rule, such as the bound that a value
    exceeded.
    """
