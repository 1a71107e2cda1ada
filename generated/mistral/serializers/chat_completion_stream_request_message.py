"""Decodes and encodes ``ChatCompletionStreamRequestMessage``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.chat_completion_stream_request_message import (
    ChatCompletionStreamRequestMessage,
)


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionStreamRequestMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionStreamRequestMessage) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionStreamRequestMessage:
    if value.__class__ is dict:
        match value.get("role"):
            case "assistant":
                return serializers.assistant_message.read(value, at, problems)
            case "system":
                return serializers.system_message.read(value, at, problems)
            case "tool":
                return serializers.tool_message.read(value, at, problems)
            case "user":
                return serializers.user_message.read(value, at, problems)
            case None:
                return serializers.assistant_message.read(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="role")
    raise decoding.misfit("an object", value, at, problems)
