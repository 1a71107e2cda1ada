"""Decodes and encodes ``CreateChatCompletionRequestResponseFormat``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.create_chat_completion_request_response_format import (
    CreateChatCompletionRequestResponseFormat,
)


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateChatCompletionRequestResponseFormat:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateChatCompletionRequestResponseFormat) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(
    value: Any, at: At, problems: Problems
) -> CreateChatCompletionRequestResponseFormat:
    if value.__class__ is dict:
        match value.get("type"):
            case "json_object":
                return serializers.response_format_json_object.read(value, at, problems)
            case "json_schema":
                return serializers.response_format_json_schema.read(value, at, problems)
            case "text":
                return serializers.response_format_text.read(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="type")
    raise decoding.misfit("an object", value, at, problems)
