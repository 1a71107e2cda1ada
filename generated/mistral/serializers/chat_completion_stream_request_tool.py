"""Decodes and encodes ``ChatCompletionStreamRequestTool``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.chat_completion_stream_request_tool import ChatCompletionStreamRequestTool


def decode(
    value: Any, *, problems: Problems | None = None
) -> ChatCompletionStreamRequestTool:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ChatCompletionStreamRequestTool) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ChatCompletionStreamRequestTool:
    if value.__class__ is dict:
        match value.get("type"):
            case "function":
                return serializers.tool.read(value, at, problems)
            case "web_search":
                return serializers.web_search_tool.read(value, at, problems)
            case "web_search_premium":
                return serializers.web_search_premium_tool.read(value, at, problems)
            case "code_interpreter":
                return serializers.code_interpreter_tool.read(value, at, problems)
            case "image_generation":
                return serializers.image_generation_tool.read(value, at, problems)
            case "document_library":
                return serializers.document_library_tool.read(value, at, problems)
            case "connector":
                return serializers.custom_connector.read(value, at, problems)
            case None:
                return serializers.tool.read(value, at, problems)
            case _:
                pass
        return decoding.unknown(value, at, problems, key="type")
    raise decoding.misfit("an object", value, at, problems)
