"""Decodes and encodes ``ChatCompletionStreamChoiceFinishReason``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.chat_completion_stream_choice_finish_reason import (
    ChatCompletionStreamChoiceFinishReason,
)

VALUES: Final = {"stop", "length", "tool_calls", "content_filter"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionStreamChoiceFinishReason:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionStreamChoiceFinishReason) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionStreamChoiceFinishReason:
    return decoding.read_text(value, VALUES, at, problems)
