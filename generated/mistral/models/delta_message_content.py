"""The union ``DeltaMessageContent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .content_chunk import ContentChunk

DeltaMessageContent: TypeAlias = Union[str, list["ContentChunk"]]
"""New content since the previous event, as a piece of text or as typed parts."""
