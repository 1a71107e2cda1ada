"""The model ``Tool``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .function import Function
    from .tool_types import ToolTypes


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tool(Base):
    """Declares one function to the model."""

    type: ToolTypes | None = None
    """Kind of tool, a function.

    The server's default is ``"function"``.
    """

    function: Function
    """Name, purpose and parameters of the function."""
