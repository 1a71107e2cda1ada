"""The union ``ChatCompletionToolChoiceOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice

ChatCompletionToolChoiceOption: TypeAlias = Union[
    "ChatCompletionNamedToolChoice",
    Literal["none", "auto", "required"] | str,
    "Unknown",
]
"""How tools are chosen. `"none"` allows no call at all, `"auto"` lets the model choose
between answering and calling, `"required"` demands at least one call, and `{"type":
"function", "function": {"name": "my_function"}}` demands that one.

Without `tools` the default is `"none"`, with them it is `"auto"`.
"""
