"""Decodes and encodes ``SchemasServiceUnavailableErrorStatus``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.schemas_service_unavailable_error_status import (
    SchemasServiceUnavailableErrorStatus,
)

VALUES: Final = {502, 503}


def decode(
    value: Any, *, problems: Problems | None = None
) -> SchemasServiceUnavailableErrorStatus:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: SchemasServiceUnavailableErrorStatus) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(
    value: Any, at: At, problems: Problems
) -> SchemasServiceUnavailableErrorStatus:
    constant: SchemasServiceUnavailableErrorStatus = decoding.read_constant(
        value, VALUES, at, problems
    )
    return constant
