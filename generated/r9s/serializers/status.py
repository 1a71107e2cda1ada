"""Decodes and encodes ``Status``."""

from __future__ import annotations

from typing import Any, Final

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.status import Status

VALUES: Final = {401}


def decode(value: Any, *, problems: Problems | None = None) -> Status:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Status) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Status:
    constant: Status = decoding.read_constant(value, VALUES, at, problems)
    return constant
