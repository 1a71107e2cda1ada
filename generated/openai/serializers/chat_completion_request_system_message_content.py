"""Decodes and encodes ``ChatCompletionRequestSystemMessageContent``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.chat_completion_request_system_message_content import (
    ChatCompletionRequestSystemMessageContent,
)


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestSystemMessageContent:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestSystemMessageContent) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestSystemMessageContent:
    if value.__class__ is str:
        return value
    if value.__class__ is list:
        return decoding.read_list(
            value,
            serializers.chat_completion_request_message_content_part_text.read,
            at,
            problems,
        )
    raise decoding.misfit("a string or an array", value, at, problems)
