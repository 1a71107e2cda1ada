"""The model ``ChatCompletionTool``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .function_object import FunctionObject


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionTool(Base):
    """A tool that the model may ask to have called."""

    type: Literal["function"] = "function"
    """Kind of tool; `function` is the only one there is."""

    function: FunctionObject
    """Name, purpose and parameters of the function."""
