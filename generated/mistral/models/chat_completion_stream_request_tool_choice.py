"""The union ``ChatCompletionStreamRequestToolChoice``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .tool_choice import ToolChoice
    from .tool_choice_enum import ToolChoiceEnum

ChatCompletionStreamRequestToolChoice: TypeAlias = Union[
    "ToolChoice", "ToolChoiceEnum", "Unknown"
]
"""Either a policy for the whole request (`auto`, `none`, `any`, `required`) or one
named function, written `{"type": "function", "function": {"name": "my_function"}}`,
that the streamed answer has to call.
"""
