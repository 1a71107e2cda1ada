"""The union ``ToolReferenceChunkTool``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .built_in_connectors import BuiltInConnectors

ToolReferenceChunkTool: TypeAlias = Union["BuiltInConnectors", str]
"""A tool hosted by Mistral, or the name of any other tool."""
