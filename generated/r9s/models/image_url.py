"""The model ``ImageURL``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .detail import Detail


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ImageURL(Base):
    """A picture within a message."""

    url: str
    """Address of the picture, or the picture itself as a `data:` URL."""

    detail: Detail | None = None
    """Trades accuracy for tokens."""
