"""The values ``ResponseFormats``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseFormats: TypeAlias = Literal["text", "json_object", "json_schema"] | str
"""`text` leaves the answer free, `json_object` forces valid JSON, `json_schema` forces
JSON of the given schema.
"""
