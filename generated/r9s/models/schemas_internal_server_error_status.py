"""The values ``SchemasInternalServerErrorStatus``."""

from __future__ import annotations

from typing import Literal, TypeAlias

SchemasInternalServerErrorStatus: TypeAlias = Literal[500]
"""HTTP status as a number in the error body."""
