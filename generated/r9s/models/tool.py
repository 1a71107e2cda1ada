"""The model ``Tool``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .function import Function
    from .tool_type import ToolType


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Tool(Base):
    """A tool on offer to the model, with its definition one level down, as
    /v1/chat/completions wants it. On the wire: { "type": "function", "function": {
    "name": "find_city", "parameters": {...} } }
    """

    type: ToolType
    """Kind of the tool; nothing but `function` exists so far."""

    function: Function
    """Definition of the function."""
