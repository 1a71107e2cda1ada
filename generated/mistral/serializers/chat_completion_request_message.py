"""Decodes and encodes ``ChatCompletionRequestMessage``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.chat_completion_request_message import ChatCompletionRequestMessage


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionRequestMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionRequestMessage) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionRequestMessage:
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
