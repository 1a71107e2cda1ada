"""Decodes and encodes ``ReasoningEffort``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.reasoning_effort import ReasoningEffort

VALUES: Final = {"none", "minimal", "low", "medium", "high", "xhigh"}


def decode(value: Any, *, problems: Problems | None = None) -> ReasoningEffort:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ReasoningEffort) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ReasoningEffort:
    return decoding.read_text(value, VALUES, at, problems)
