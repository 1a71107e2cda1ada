"""Decodes and encodes ``Validity``."""

from __future__ import annotations

from typing import Any

from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.validity import Validity


def decode(value: Any, *, problems: Problems | None = None) -> Validity:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Validity) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Validity:
    if value.__class__ is str:
        return decoding.read_date_time(value, at, problems)
    if value.__class__ is int or value.__class__ is float:
        return decoding.read_integer(value, at, problems)
    raise decoding.misfit("an integer or a date and time", value, at, problems)
