"""The model ``Function``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Function(Base):
    """A function the model may call, described well enough that it knows when and
    how.
    """

    name: str
    """What the model calls it; comes back in the `function.name` of a tool call."""

    description: str | None = None
    """Tells the model what the function is good for; a clear text here decides how well
    tools get picked.
    """

    parameters: dict[str, Any] | None = None
    """JSON Schema of the arguments object. Leave it out for a function that takes
    none.
    """
