"""Decodes and encodes ``Area``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.area import Area


def decode(value: Any, *, problems: Problems | None = None) -> Area:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Area) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Area:
    variant: decoding.Read[Area] | None
    if value.__class__ is str:
        return value
    if value.__class__ is list:
        first = value[0] if value else None
        if first.__class__ is str:
            return decoding.read_strings(value, at, problems)
        return decoding.read_list(value, serializers.point.read, at, problems)
    if value.__class__ is dict:
        variant = decoding.choose(
            value,
            serializers.point.SHAPE,
            serializers.circle.SHAPE,
            serializers.port_name.SHAPE,
        )
        if variant is not None:
            return variant(value, at, problems)
        return decoding.unknown(value, at, problems)
    raise decoding.misfit("an object or a string or an array", value, at, problems)
