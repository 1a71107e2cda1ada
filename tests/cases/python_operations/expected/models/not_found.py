"""The model ``NotFound``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class NotFound(Base):
    """An error of ``stations.update``."""

    detail: str
    """What was looked for"""
