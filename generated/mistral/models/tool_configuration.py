"""The model ``ToolConfiguration``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolConfiguration(Base):
    """Narrows down which tools of a connector the model may use, and how freely."""

    exclude: list[str] | None | Unset = UNSET
    """Names of tools to hide from the model."""

    include: list[str] | None | Unset = UNSET
    """Names of the only tools to offer; null or absent offers all."""

    requires_confirmation: list[str] | None | Unset = UNSET
    """Names of tools that must not run until the user has agreed."""
