"""The values ``ResponseFormatType``."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponseFormatType: TypeAlias = Literal["text", "json_object", "json_schema"] | str
"""Which of the three output modes the model follows."""
