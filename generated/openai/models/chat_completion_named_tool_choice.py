"""The model ``ChatCompletionNamedToolChoice``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base

if TYPE_CHECKING:
    from .assistants_named_tool_choice_function import AssistantsNamedToolChoiceFunction


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ChatCompletionNamedToolChoice(Base):
    """Forces one tool."""

    type: Literal["function"] = "function"
    """Kind of the tool to force; `function` is the only one there is."""

    function: AssistantsNamedToolChoiceFunction
    """Which function to force."""
