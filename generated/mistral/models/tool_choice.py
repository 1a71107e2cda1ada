"""The model ``ToolChoice``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .function_name import FunctionName
    from .tool_types import ToolTypes


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolChoice(Base):
    """Forces the model to call one particular function."""

    type: ToolTypes | None = None
    """Kind of tool, a function.

    The server's default is ``"function"``.
    """

    function: FunctionName
    """Picks one of the declared functions by name."""
