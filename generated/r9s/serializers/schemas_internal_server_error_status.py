"""Decodes and encodes ``SchemasInternalServerErrorStatus``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.schemas_internal_server_error_status import (
    SchemasInternalServerErrorStatus,
)

VALUES: Final = {500}


def decode(
    value: Any, *, problems: Problems | None = None
) -> SchemasInternalServerErrorStatus:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: SchemasInternalServerErrorStatus) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> SchemasInternalServerErrorStatus:
    constant: SchemasInternalServerErrorStatus = decoding.read_constant(
        value, VALUES, at, problems
    )
    return constant
