"""The values ``SchemasBadRequestErrorStatus``."""

from __future__ import annotations

from typing import Literal, TypeAlias

SchemasBadRequestErrorStatus: TypeAlias = Literal[400]
"""HTTP status as a number in the error body."""
