"""Decodes and encodes ``SchemasStatus``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.schemas_status import SchemasStatus

VALUES: Final = {403}


def decode(value: Any, *, problems: Problems | None = None) -> SchemasStatus:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: SchemasStatus) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> SchemasStatus:
    constant: SchemasStatus = decoding.read_constant(value, VALUES, at, problems)
    return constant
