"""Decodes and encodes ``Shape``."""

from __future__ import annotations

from typing import Any

from .. import serializers
from .._runtime import decoding, encoding
from .._runtime.decoding import At, Problems
from ..models.shape import Shape


def decode(value: Any, *, problems: Problems | None = None) -> Shape:
    """Decode a JSON value; ``problems`` as in ``Base.from_dict``."""
    return decoding.decode(read, value, problems)


def encode(value: Shape) -> Any:
    """Encode to a JSON value; see ``Base.to_dict``."""
    return encoding.encode(encoding.dump, value)


def read(value: Any, at: At, problems: Problems) -> Shape:
    variant: decoding.Read[Shape] | None
    if value.__class__ is list:
        return decoding.read_list(value, serializers.disc.read, at, problems)
    if value.__class__ is dict:
        variant = decoding.choose(value, serializers.disc.SHAPE, serializers.ring.SHAPE)
        if variant is not None:
            return variant(value, at, problems)
        return decoding.unknown(value, at, problems)
    raise decoding.misfit("an object or an array", value, at, problems)
