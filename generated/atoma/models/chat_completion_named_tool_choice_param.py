"""The model ``ChatCompletionNamedToolChoiceParam``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .._runtime.base import Base

if TYPE_CHECKING:
    from .chat_completion_named_function import ChatCompletionNamedFunction


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionNamedToolChoiceParam(Base):
    """Obliges the model to call one particular function.

    The function has to be among the declared `tools` of the same request.
    """

    function: ChatCompletionNamedFunction
    """Points at a declared function.

    Nothing but the name is needed, since parameters were declared along with the tool.
    """

    type: str
    """Kind of the tool to call, in practice `function`."""
