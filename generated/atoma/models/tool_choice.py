"""The union ``ToolChoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .chat_completion_named_tool_choice_param import (
        ChatCompletionNamedToolChoiceParam,
    )
    from .tool_choice_literal import ToolChoiceLiteral

ToolChoice: TypeAlias = Union[
    "ToolChoiceLiteral", "ChatCompletionNamedToolChoiceParam", "Unknown"
]
"""Decides whether the model may, must not or must call a tool.

A literal leaves the choice open or forbids calls altogether; the object form forces one
function by name.
"""
