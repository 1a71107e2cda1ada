"""The union ``SystemMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .system_message_content_chunks import SystemMessageContentChunks

SystemMessageContent: TypeAlias = Union[str, list["SystemMessageContentChunks"]]
"""Instructions as one string or as a sequence of text and reasoning parts."""
