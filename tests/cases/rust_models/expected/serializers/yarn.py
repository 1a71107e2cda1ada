"""Decodes and encodes ``Yarn``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.yarn import Yarn


def decode(value: Any, *, problems: Problems | None = None) -> Yarn:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Yarn) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Yarn:
    if value.__class__ is str:
        return value
    if value.__class__ is list:
        return decoding.read_list(value, serializers.spool.read, at, problems)
    if value.__class__ is dict:
        return serializers.spool.read(value, at, problems)
    raise decoding.misfit("a string or an object or an array", value, at, problems)
