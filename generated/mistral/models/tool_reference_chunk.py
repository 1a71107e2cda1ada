"""The model ``ToolReferenceChunk``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .._runtime.base import Base
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_reference_chunk_tool import ToolReferenceChunkTool


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ToolReferenceChunk(Base):
    """Points at something a tool found, for display as a source."""

    type: Literal["tool_reference"] | None = "tool_reference"
    """Marks the part as a tool reference."""

    tool: ToolReferenceChunkTool
    """The tool that found the source."""

    title: str
    """Title of the source, for display."""

    url: str | None | Unset = UNSET
    """Address of the source, where it has one."""

    favicon: str | None | Unset = UNSET
    """Address of the site's icon."""

    description: str | None | Unset = UNSET
    """Summary of the source."""
