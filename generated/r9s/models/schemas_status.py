"""The values ``SchemasStatus``."""

from __future__ import annotations

from typing import Literal, TypeAlias

SchemasStatus: TypeAlias = Literal[403]
"""HTTP status as a number in the error body."""
