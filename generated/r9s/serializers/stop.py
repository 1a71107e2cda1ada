"""Decodes and encodes ``Stop``."""

from __future__ import annotations

from typing import Any

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.stop import Stop


def decode(value: Any, *, problems: Problems | None = None) -> Stop:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Stop) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Stop:
    if value.__class__ is str:
        return value
    if value.__class__ is list:
        return decoding.read_strings(value, at, problems)
    raise decoding.misfit("a string or an array", value, at, problems)
