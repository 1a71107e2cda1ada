"""The model ``ChatCompletionToolsParam``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_tool_function_param import ChatCompletionToolFunctionParam


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionToolsParam(Base):
    """Declares one tool to the model; functions are the only kind so far."""

    function: ChatCompletionToolFunctionParam
    """Signature of a function, as far as the model needs to know it."""

    type: str
    """Kind of tool, in practice `function`."""
