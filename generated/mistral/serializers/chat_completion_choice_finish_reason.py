"""Decodes and encodes ``ChatCompletionChoiceFinishReason``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.chat_completion_choice_finish_reason import (
    ChatCompletionChoiceFinishReason,
)

VALUES: Final = {"stop", "length", "model_length", "error", "tool_calls"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionChoiceFinishReason:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionChoiceFinishReason) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionChoiceFinishReason:
    return decoding.read_text(value, VALUES, at, problems)
