"""Decodes and encodes ``Arguments``."""

from __future__ import annotations

from typing import Any

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.arguments import Arguments


def decode(value: Any, *, problems: Problems | None = None) -> Arguments:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Arguments) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Arguments:
    if value.__class__ is str:
        return value
    if value.__class__ is dict:
        return decoding.read_object(value, at, problems)
    raise decoding.misfit("an object or a string", value, at, problems)
