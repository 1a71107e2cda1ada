"""Decodes and encodes ``ChatCompletionStreamDeltaRole``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.chat_completion_stream_delta_role import ChatCompletionStreamDeltaRole

VALUES: Final = {"system", "user", "assistant"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionStreamDeltaRole:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionStreamDeltaRole) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionStreamDeltaRole:
    return decoding.read_text(value, VALUES, at, problems)
