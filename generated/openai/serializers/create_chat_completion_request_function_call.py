"""Decodes and encodes ``CreateChatCompletionRequestFunctionCall``."""

from __future__ import annotations

from typing import Any, Final

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.create_chat_completion_request_function_call import (
    CreateChatCompletionRequestFunctionCall,
)

VALUE_TEXTS: Final = {"none", "auto"}


def decode(
    value: Any, *, problems: Problems | None = None
) -> CreateChatCompletionRequestFunctionCall:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: CreateChatCompletionRequestFunctionCall) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(
    value: Any, at: At, problems: Problems
) -> CreateChatCompletionRequestFunctionCall:
    if value.__class__ is str:
        return decoding.read_text(value, VALUE_TEXTS, at, problems)
    if value.__class__ is dict:
        return serializers.chat_completion_function_call_option.read(
            value, at, problems
        )
    raise decoding.misfit("an object or a string", value, at, problems)
