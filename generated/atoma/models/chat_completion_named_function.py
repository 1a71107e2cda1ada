"""The model ``ChatCompletionNamedFunction``."""

from __future__ import annotations

from dataclasses import dataclass

from .._runtime.base import Base


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionNamedFunction(Base):
    """Points at a declared function.

    Nothing but the name is needed, since parameters were declared along with the tool.
    """

    name: str
    """Name under which the function was declared."""
