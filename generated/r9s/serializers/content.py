"""Decodes and encodes ``Content``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.content import Content


def decode(value: Any, *, problems: Problems | None = None) -> Content:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Content) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Content:
    if value.__class__ is str:
        return value
    if value.__class__ is list:
        return decoding.read_list(value, serializers.message_content.read, at, problems)
    raise decoding.misfit("a string or an array", value, at, problems)
