"""Decodes and encodes ``ToolChoiceEnum``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.tool_choice_enum import ToolChoiceEnum

VALUES: Final = {"auto", "none", "any", "required"}


def decode(value: Any, *, problems: Problems | None = None) -> ToolChoiceEnum:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ToolChoiceEnum) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ToolChoiceEnum:
    return decoding.read_text(value, VALUES, at, problems)
