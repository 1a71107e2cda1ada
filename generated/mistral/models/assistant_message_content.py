"""The union ``AssistantMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .content_chunk import ContentChunk

AssistantMessageContent: TypeAlias = Union[str, list["ContentChunk"]]
"""Content of an assistant turn, as one string or as a sequence of typed parts."""
