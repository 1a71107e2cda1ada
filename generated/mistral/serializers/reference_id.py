"""Decodes and encodes ``ReferenceID``."""

from __future__ import annotations

from typing import Any

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.reference_id import ReferenceID


def decode(value: Any, *, problems: Problems | None = None) -> ReferenceID:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: ReferenceID) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> ReferenceID:
    if value.__class__ is str:
        return value
    if value.__class__ is int or value.__class__ is float:
        return decoding.read_integer(value, at, problems)
    raise decoding.misfit("an integer or a string", value, at, problems)
