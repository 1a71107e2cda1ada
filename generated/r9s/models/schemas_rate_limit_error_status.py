"""The values ``SchemasRateLimitErrorStatus``."""

from __future__ import annotations

from typing import Literal, TypeAlias

SchemasRateLimitErrorStatus: TypeAlias = Literal[429]
"""HTTP status as a number in the error body."""
