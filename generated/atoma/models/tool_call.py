"""The model ``ToolCall``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .tool_call_function import ToolCallFunction


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolCall(Base):
    """A call that the model wants the application to carry out.

    Run it, then send its outcome back in a tool message that repeats the `id`.
    """

    function: ToolCallFunction
    """Function name and arguments of a tool call.

    Both were written by the model, so neither should be trusted unchecked.
    """

    id: str
    """Key that the answering tool message has to repeat."""

    type: str
    """Kind of call; `function` is all there is today."""
