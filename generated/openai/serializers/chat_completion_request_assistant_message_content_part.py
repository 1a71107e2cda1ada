"""Decodes and encodes ``ChatCompletionRequestAssistantMessageContentPart``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.chat_completion_request_assistant_message_content_part import (
    ChatCompletionRequestAssistantMessageContentPart,
)


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestAssistantMessageContentPart:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestAssistantMessageContentPart) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(
    value: Any, at: At, problems: Problems
) -> ChatCompletionRequestAssistantMessageContentPart:
    variant: decoding.Read[ChatCompletionRequestAssistantMessageContentPart] | None
    if value.__class__ is dict:
        match value.get("type"):
            case "refusal":
                variant = (
                    serializers.chat_completion_request_message_content_part_refusal.read
                )
                return variant(value, at, problems)
            case "text":
                variant = (
                    serializers.chat_completion_request_message_content_part_text.read
                )
                return variant(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="type")
    raise decoding.misfit("an object", value, at, problems)
