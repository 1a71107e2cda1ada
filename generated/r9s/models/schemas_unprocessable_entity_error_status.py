"""The values ``SchemasUnprocessableEntityErrorStatus``."""

from __future__ import annotations

from typing import Literal, TypeAlias

SchemasUnprocessableEntityErrorStatus: TypeAlias = Literal[422]
"""HTTP status as a number in the error body."""
