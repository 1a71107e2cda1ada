"""The model ``FunctionCall``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FunctionCall(Base):
    """The function that the model wants run, with its arguments."""

    name: str
    """One of the functions offered in `tools`."""

    arguments: str | None = None
    """Arguments as JSON text. The model writes it, so parse and validate it before
    use.
    """
