"""The values ``ResponseFormatType``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseFormatType: TypeAlias = Literal["text", "json_object", "json_schema"] | str
"""Degree of structure asked for. With `json_object`, tell the model in a message to
write JSON.
"""
