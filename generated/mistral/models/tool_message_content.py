"""The union ``ToolMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .content_chunk import ContentChunk

ToolMessageContent: TypeAlias = Union[str, list["ContentChunk"]]
"""A tool's result as one string or as a sequence of typed parts."""
