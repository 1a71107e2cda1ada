"""The union ``UserMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .content_chunk import ContentChunk

UserMessageContent: TypeAlias = Union[str, list["ContentChunk"]]
"""What the user said, as one string or as a sequence of typed parts."""
