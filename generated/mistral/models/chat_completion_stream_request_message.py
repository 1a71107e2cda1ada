"""The union ``ChatCompletionStreamRequestMessage``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .assistant_message import AssistantMessage
    from .system_message import SystemMessage
    from .tool_message import ToolMessage
    from .user_message import UserMessage

ChatCompletionStreamRequestMessage: TypeAlias = Union[
    "AssistantMessage", "SystemMessage", "ToolMessage", "UserMessage", "Unknown"
]
"""One message of the conversation to continue, told apart by its `role`."""
