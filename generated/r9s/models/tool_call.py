"""The model ``ToolCall``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .function_call import FunctionCall


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolCall(Base):
    """A request by the model to run a tool; running it is the caller's job."""

    id: str
    """Reference for the result: repeat it as `tool_call_id` in the answering
    message.
    """

    type: str
    """Kind of the tool called, in practice `function`."""

    function: FunctionCall
    """What to run, and with which arguments."""
