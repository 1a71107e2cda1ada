"""The union ``CreateChatCompletionRequestResponseFormat``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .._runtime.unknown import Unknown
    from .response_format_json_object import ResponseFormatJsonObject
    from .response_format_json_schema import ResponseFormatJsonSchema
    from .response_format_text import ResponseFormatText

CreateChatCompletionRequestResponseFormat: TypeAlias = Union[
    "ResponseFormatJsonObject",
    "ResponseFormatJsonSchema",
    "ResponseFormatText",
    "Unknown",
]
"""What the text of the reply must be. `{ "type": "json_schema", "json_schema": {...} }`
switches on [Structured Outputs](/docs/guides/structured-outputs), which hold the reply
to your schema; `{ "type": "json_object" }` only promises valid JSON.

**Important:** JSON mode needs an instruction to write JSON in some message as well, or
the model may emit blanks until it runs into the token limit. With
finish_reason="length" the JSON is cut off and will not parse.
"""
