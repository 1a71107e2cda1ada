"""The union ``SystemMessageContentChunks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .text_chunk import TextChunk
    from .think_chunk import ThinkChunk

SystemMessageContentChunks: TypeAlias = Union["TextChunk", "ThinkChunk", "Unknown"]
"""One part of a system message: text, or an example of reasoning."""
