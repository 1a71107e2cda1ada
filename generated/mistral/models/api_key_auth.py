"""The model ``APIKeyAuth``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class APIKeyAuth(Base):
    """Credentials for a connector that expects a static API key."""

    type: Literal["api-key"] = "api-key"
    """Marks the credentials as an API key."""

    value: str
    """The key itself. Treat it as a secret."""
