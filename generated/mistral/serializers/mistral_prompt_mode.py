"""Decodes and encodes ``MistralPromptMode``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.mistral_prompt_mode import MistralPromptMode

VALUES: Final = {"reasoning"}


def decode(value: Any, *, problems: Problems | None = None) -> MistralPromptMode:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: MistralPromptMode) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> MistralPromptMode:
    return decoding.read_text(value, VALUES, at, problems)
