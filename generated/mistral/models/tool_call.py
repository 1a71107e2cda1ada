"""The model ``ToolCall``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .function_call import FunctionCall
    from .tool_types import ToolTypes


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolCall(Base):
    """A request by the model to run a function. Answer it with a tool message that
    carries the same `id`.
    """

    id: str | None = None
    """Identifier to quote in `tool_call_id` of the tool message that answers."""

    type: ToolTypes | None = None
    """Kind of tool, a function.

    The server's default is ``"function"``.
    """

    function: FunctionCall
    """Which function to run, with which arguments."""

    index: int | None = None
    """Position among the calls of one answer, counted from 0.

    The server's default is ``0``.
    """
