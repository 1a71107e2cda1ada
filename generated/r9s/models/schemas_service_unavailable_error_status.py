"""The values ``SchemasServiceUnavailableErrorStatus``."""

from __future__ import annotations

from typing import Literal, TypeAlias

SchemasServiceUnavailableErrorStatus: TypeAlias = Literal[502, 503]
"""HTTP status as a number in the error body; a bad gateway (502) is reported under the
same class.
"""
