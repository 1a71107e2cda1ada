"""The union ``CreateChatCompletionRequestStop``."""

from __future__ import annotations

from typing import TypeAlias, Union

CreateChatCompletionRequestStop: TypeAlias = Union[str, list[str]]
"""A string at which generation ends, or a list of one to four of them."""
