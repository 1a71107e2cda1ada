"""The union ``Content``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .message_content import MessageContent

Content: TypeAlias = Union[str, list["MessageContent"]]
"""What the message says: plain text, or a list of parts that mixes text and pictures.
- user and system turns: must have it, in either form
- assistant turns: may leave it out or send null once `tool_calls` holds the answer
- tool turns: must have it, and it usually is the tool's result serialised as JSON

**Note:** the null form belongs to /v1/chat/completions alone. On /v1/responses a
message without content is rejected.
"""
