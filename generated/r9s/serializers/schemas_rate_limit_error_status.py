"""Decodes and encodes ``SchemasRateLimitErrorStatus``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.schemas_rate_limit_error_status import SchemasRateLimitErrorStatus

VALUES: Final = {429}


def decode(
    value: Any, *, problems: Problems | None = None
) -> SchemasRateLimitErrorStatus:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: SchemasRateLimitErrorStatus) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> SchemasRateLimitErrorStatus:
    constant: SchemasRateLimitErrorStatus = decoding.read_constant(
        value, VALUES, at, problems
    )
    return constant
