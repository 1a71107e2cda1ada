"""The model ``AssistantsNamedToolChoiceFunction``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class AssistantsNamedToolChoiceFunction(Base):
    """Names the function to force."""

    name: str
    """Name of a function declared in `tools`."""
