"""Decodes and encodes ``Growth``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.growth import Growth


def decode(value: Any, *, problems: Problems | None = None) -> Growth:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Growth) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Growth:
    if value.__class__ is str:
        return value
    if value.__class__ is list:
        return decoding.read_list(value, read, at, problems)
    if value.__class__ is dict:
        return serializers.branch.read(value, at, problems)
    raise decoding.misfit("an object or an array or a string", value, at, problems)
