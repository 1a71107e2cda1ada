"""Decodes and encodes ``ToolReferenceChunkTool``."""

from __future__ import annotations

from typing import Any

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.tool_reference_chunk_tool import ToolReferenceChunkTool


def decode(value: Any, *, problems: Problems | None = None) -> ToolReferenceChunkTool:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ToolReferenceChunkTool) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ToolReferenceChunkTool:
    if value.__class__ is str:
        return value
    raise decoding.misfit("a string", value, at, problems)
