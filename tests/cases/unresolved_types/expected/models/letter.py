"""The model ``Letter``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Letter(Base):
    """Not described by its source."""

    to: Any

    copies: list[Any] | None = None

    seal: Any = None
