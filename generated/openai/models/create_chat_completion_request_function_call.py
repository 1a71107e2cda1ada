"""The union ``CreateChatCompletionRequestFunctionCall``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .chat_completion_function_call_option import ChatCompletionFunctionCallOption

CreateChatCompletionRequestFunctionCall: TypeAlias = Union[
    "ChatCompletionFunctionCallOption", Literal["none", "auto"] | str, "Unknown"
]
"""Deprecated: `tool_choice` has taken its place. `"none"` keeps the model from calling
a function and `"auto"` leaves the choice to it, which is also what happens when
functions are given and this is not; `{"name": "my_function"}` forces that one function.
"""
