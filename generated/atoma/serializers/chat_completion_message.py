"""Decodes and encodes ``ChatCompletionMessage``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.chat_completion_message import ChatCompletionMessage


def decode(value: Any, *, problems: Problems | None = None) -> ChatCompletionMessage:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionMessage) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionMessage:
    if value.__class__ is dict:
        match value.get("role"):
            case "system":
                return serializers.system.read(value, at, problems)
            case "user":
                return serializers.user.read(value, at, problems)
            case "assistant":
                return serializers.assistant.read(value, at, problems)
            case "tool":
                return serializers.tool.read(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="role")
    raise decoding.misfit("an object", value, at, problems)
