"""Decodes and encodes ``SchemasBadRequestErrorStatus``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.schemas_bad_request_error_status import SchemasBadRequestErrorStatus

VALUES: Final = {400}


def decode(
    value: Any, *, problems: Problems | None = None
) -> SchemasBadRequestErrorStatus:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: SchemasBadRequestErrorStatus) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> SchemasBadRequestErrorStatus:
    constant: SchemasBadRequestErrorStatus = decoding.read_constant(
        value, VALUES, at, problems
    )
    return constant
