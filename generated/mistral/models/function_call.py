"""The model ``FunctionCall``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .arguments import Arguments


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FunctionCall(Base):
    """The function a model wants run and what it wants to pass."""

    name: str
    """Name of the function, one of those declared in `tools`."""

    arguments: Arguments
    """Values for the parameters of the function."""
