"""The union ``ChatCompletionMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .assistant import Assistant
    from .system import System
    from .tool import Tool
    from .user import User

ChatCompletionMessage: TypeAlias = Union[
    "System", "User", "Assistant", "Tool", "Unknown"
]
"""One turn of a conversation; `role` says who speaks and so which of the four shapes
applies.

A request may mix system, user, assistant and tool turns in any order, and a reply
carries exactly one turn, normally the assistant's.
"""
