"""The model ``ToolCallFunction``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolCallFunction(Base):
    """Function name and arguments of a tool call.

    Both were written by the model, so neither should be trusted unchecked.
    """

    arguments: str
    """Arguments as JSON text. The model may produce broken JSON or invent parameters
    that the schema never had. Parse and validate before acting on them.
    """

    name: str
    """Function to run."""
