"""The union ``Thinking``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .reference_chunk import ReferenceChunk
    from .text_chunk import TextChunk
    from .tool_reference_chunk import ToolReferenceChunk

Thinking: TypeAlias = Union[
    "TextChunk", "ToolReferenceChunk", "ReferenceChunk", "Unknown"
]
"""One piece of reasoning: text, a tool that was consulted, or a citation."""
