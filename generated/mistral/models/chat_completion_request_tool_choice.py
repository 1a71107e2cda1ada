"""The union ``ChatCompletionRequestToolChoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .tool_choice import ToolChoice
    from .tool_choice_enum import ToolChoiceEnum

ChatCompletionRequestToolChoice: TypeAlias = Union[
    "ToolChoice", "ToolChoiceEnum", "Unknown"
]
"""Either a policy for the whole request (`auto`, `none`, `any`, `required`) or one
function that has to be called, written `{"type": "function", "function": {"name":
"my_function"}}`. `any` and `required` mean the same.
"""
